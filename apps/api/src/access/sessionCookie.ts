import { createHash } from 'node:crypto'

/** Over HTTPS the name itself makes browsers insist on Secure, on this host and on the whole path. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-actielijn' : 'actielijn'
}

/** The token in a `Cookie` header, if there is one. */
export function tokenIn(header: string | undefined, secure: boolean): string | undefined {
  if (!header) return undefined
  const start = `${cookieName(secure)}=`
  const found = header.split(';').map((part) => part.trim()).find((part) => part.startsWith(start))
  return found?.slice(start.length) || undefined
}

/** `Set-Cookie` that gives the browser its session, or takes it away. The store decides how long it lives. */
export function sessionCookie(session: { readonly token: string } | 'ended', secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return session === 'ended'
    ? `${cookieName(secure)}=; Max-Age=0; ${attributes}`
    : `${cookieName(secure)}=${session.token}; ${attributes}`
}

/** What the store keeps of a token: it cannot be turned back into one. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
