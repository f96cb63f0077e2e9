import { Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { AccountView } from '@actielijn/contract'
import { hasRole, useSignOut } from '../api/session.ts'
import { useWords } from '../ui/words.tsx'
import styles from './Header.module.css'

interface AccountMenuProps {
  account: AccountView
  programme: string | undefined
}

/** Who is signed in, and what belongs to the account. A disclosure: it works without script of ours. */
export function AccountMenu({ account, programme }: AccountMenuProps) {
  const say = useWords()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from what stands within
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.tool} aria-label={say('frame.account', { name: account.displayName })}>
        <span className={styles.who}>{account.displayName}</span> <span aria-hidden="true">▾</span>
      </summary>
      <ul className={styles.list}>
        {programme && hasRole(account, programme, ['coordinator']) && (
          <li>
            <Link to="/$programme/instellingen" params={{ programme }} onClick={close}>
              {say('frame.settings')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/wachtwoord" onClick={close}>
            {say('frame.password')}
          </Link>
        </li>
        <li>
          <button
            type="button"
            onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/uitgelogd' }) })}
          >
            {say('frame.sign-out')}
          </button>
        </li>
      </ul>
    </details>
  )
}
