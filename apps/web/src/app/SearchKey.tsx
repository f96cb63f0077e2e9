import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { searchFieldId, useSearchKey } from '../ui/searchKey.ts'
import styles from './Header.module.css'

/** The sign that `/` leads to searching, and the key itself; nothing when it was switched off. */
export function SearchKey({ programme }: { programme: string }) {
  const [on] = useSearchKey()
  const navigate = useNavigate()
  useEffect(() => {
    if (!on) return undefined
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      const field = document.getElementById(searchFieldId)
      if (field) field.focus()
      else void navigate({ to: '/$programme/zoeken', params: { programme }, hash: searchFieldId })
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [on, navigate, programme])
  if (!on) return null
  return (
    <kbd className={styles.key} aria-hidden="true">
      /
    </kbd>
  )
}

/** In a field the key is a character like any other. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}
