import { Link, useLocation } from '@tanstack/react-router'
import { currentLanguage, inLanguage } from '../api/language.ts'
import { useSession } from '../api/session.ts'
import { searchFieldId } from '../ui/searchKey.ts'
import { useWords } from '../ui/words.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import styles from './Header.module.css'
import { ProgrammeName } from './ProgrammeName.tsx'
import { SearchKey } from './SearchKey.tsx'

/** Name, programme, and at the end: search, the other language, the account. */
export function Header({ programme }: { programme: string | undefined }) {
  const say = useWords()
  const session = useSession()
  const { pathname, searchStr } = useLocation()
  const other = currentLanguage() === 'en' ? 'nl' : 'en'
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.name} aria-label={say('frame.home')}>
          <svg viewBox="0 0 24 18" className={styles.mark} aria-hidden="true">
            <path d="M2 2h20M2 9h14M2 16h18" />
          </svg>
          Actielijn
        </Link>
        <ProgrammeName programme={programme} />
        <nav className={`${styles.tools} only-screen`} aria-label={say('frame.tools')}>
          {programme && (
            <Link to="/$programme/zoeken" params={{ programme }} hash={searchFieldId} className={styles.tool}>
              <svg viewBox="0 0 20 20" className={styles.glass} aria-hidden="true">
                <path d="M13 13l5 5M8.5 15a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z" />
              </svg>
              <span className={styles.toolName}>{say('frame.search')}</span>
              <SearchKey programme={programme} />
            </Link>
          )}
          <a className={styles.tool} href={inLanguage(other, pathname, searchStr)} lang={other} hrefLang={other}>
            {say('frame.switch')}
          </a>
          {session?.account ? (
            <AccountMenu account={session.account} programme={programme} />
          ) : (
            <Link to="/inloggen" search={{ terug: `${pathname}${searchStr}` }} className={styles.tool}>
              {say('frame.sign-in')}
            </Link>
          )}
        </nav>
      </div>
    </header>
  )
}
