/** The control that a fault's JSON pointer is about: `/reason/nl` is `due-reason-nl` in the form with prefix `due`. */
export function fieldOf(prefix: string, pointer: string): string {
  return `${prefix}${pointer.replaceAll('/', '-')}`
}

/** What was typed in one control; empty where there is none. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
