import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useWords } from '../ui/words.tsx'
import styles from './Layout.module.css'

/** Says so while there is no network: what is on the page may be old. */
export function OfflineNotice() {
  const say = useWords()
  const online = useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status">{!online && <p className={styles.offline}>{say('frame.offline')}</p>}</div>
  )
}
