import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@actielijn/contract'
import { hasRole, useSignOut } from '../api/session.ts'
import { useWords } from '../ui/words.tsx'
import { HeaderMenu } from './HeaderMenu.tsx'

interface AccountMenuProps {
  account: AccountView
  programme: string | undefined
}

/** Who is signed in, and what belongs to the account. */
export function AccountMenu({ account, programme }: AccountMenuProps) {
  const say = useWords()
  const navigate = useNavigate()
  const signOut = useSignOut()
  return (
    <HeaderMenu label={say('frame.account', { name: account.displayName })} words={account.displayName}>
      {programme && hasRole(account, programme, ['coordinator']) && (
        <li>
          <Link to="/$programme/instellingen" params={{ programme }}>
            {say('frame.settings')}
          </Link>
        </li>
      )}
      <li>
        <Link to="/wachtwoord">
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
    </HeaderMenu>
  )
}
