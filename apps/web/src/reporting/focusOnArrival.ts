/** As `ref`: what appears takes the focus once, so that nobody has to look for it. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus()
}
