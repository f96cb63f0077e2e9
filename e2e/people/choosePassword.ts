/** Replaces a one-time password by one of one's own, as the page for it does. */
export async function choosePassword(address: string, name: string, oneTime: string, next: string): Promise<void> {
  const send = async (method: string, path: string, body: object, cookie = '') => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: address, cookie },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${method} ${path} for ${name}: ${response.status} ${await response.text()}`)
    return response.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  const cookie = await send('POST', '/sessions', { name, password: oneTime })
  await send('PUT', '/accounts/current/password', { current: oneTime, next }, cookie)
}
