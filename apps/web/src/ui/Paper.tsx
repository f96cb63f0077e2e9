import { paperAddress } from './paperAddress.ts'

/** A parliamentary paper, linked where its number says where it can be read. */
export function Paper({ reference }: { reference: string }) {
  const address = paperAddress(reference)
  if (!address) return <span lang="nl">{reference}</span>
  return (
    <a className="utrecht-link utrecht-link--html-a" href={address} rel="noreferrer" lang="nl">
      {reference.startsWith('Kamerstuk') ? reference : `Kamerstuk ${reference}`}
    </a>
  )
}
