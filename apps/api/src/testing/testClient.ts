import { apiBase } from '@actielijn/contract'

/** An answer as a test looks at it; the body parsed where it is JSON. */
export interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // Tests state what they expect of it; a wrong path fails the expectation.
  readonly body: any // oxlint-disable-line typescript/no-explicit-any
}

/** A browser's manners without the browser: keeps its cookie and names its origin. */
export interface TestClient {
  get(path: string, headers?: Record<string, string>): Promise<TestAnswer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<TestAnswer>
  put(path: string, body: unknown, headers?: Record<string, string>): Promise<TestAnswer>
  delete(path: string): Promise<TestAnswer>
  send(method: string, path: string, init?: { readonly body?: string; readonly headers?: Record<string, string> }): Promise<TestAnswer>
  cookie(): string | undefined
}

/** @param url of the server; paths are below `/api/v1` unless they begin with the server's own address */
export function testClient(url: string, cookieAtFirst?: string): TestClient {
  let cookie = cookieAtFirst

  const send: TestClient['send'] = async (method, path, init = {}) => {
    const response = await fetch(path.startsWith('http') ? path : `${url}${apiBase}${path}`, {
      method,
      redirect: 'manual',
      headers: { origin: url, ...(cookie && { cookie }), ...init.headers },
      ...(init.body !== undefined && { body: init.body }),
    })
    const set = response.headers.get('set-cookie')
    if (set) cookie = set.includes('Max-Age=0') ? undefined : set.split(';')[0]
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
  }
  const withBody = (method: string) => (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(method, path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })

  return {
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: withBody('POST'),
    put: withBody('PUT'),
    delete: (path) => send('DELETE', path),
    cookie: () => cookie,
  }
}
