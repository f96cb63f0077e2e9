import { Outlet, useParams } from '@tanstack/react-router'
import { homeProgramme, useSession } from '../api/session.ts'
import { PageFocus } from '../ui/Page.tsx'
import { useWords } from '../ui/words.tsx'
import { AsOfBar } from './AsOfBar.tsx'
import { Header } from './Header.tsx'
import styles from './Layout.module.css'
import { MainNav } from './MainNav.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'

/** The frame of every page: where you are, as whom, and which day it is about. */
export function Layout() {
  const say = useWords()
  const session = useSession()
  const { programme } = useParams({ strict: false })
  const shown = programme ?? homeProgramme(session)
  return (
    <div className={styles.frame}>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus only-screen" href="#inhoud">
        {say('frame.skip')}
      </a>
      {session?.demonstration && (
        <section aria-label={say('frame.demonstration-label')}>
          <p className={styles.demonstration}>{say('frame.demonstration')}</p>
        </section>
      )}
      <Header programme={shown} />
      {shown && <MainNav programme={shown} />}
      {programme && <AsOfBar programme={programme} />}
      <OfflineNotice />
      <main id="inhoud" tabIndex={-1} className={styles.main}>
        <PageFocus>
          <Outlet />
        </PageFocus>
      </main>
      <footer className={`${styles.footer} only-screen`}>
        <div className={styles.inner}>
          <span>{say('frame.footer', { version: session?.version ?? '' })}</span>{' '}
          <a className="utrecht-link utrecht-link--html-a" href="/api/v1/openapi.json">
            {say('frame.open-data')}
          </a>
        </div>
      </footer>
    </div>
  )
}
