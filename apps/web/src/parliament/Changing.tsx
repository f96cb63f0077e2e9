import { useState } from 'react'
import type { ParliamentaryItemView } from '@actielijn/contract'
import { Foldout } from '../ui/Foldout.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useWords } from '../ui/words.tsx'
import { DetailsForm } from './DetailsForm.tsx'
import { FulfilForm } from './FulfilForm.tsx'
import { NewDueForm } from './NewDueForm.tsx'

const forms = { fulfil: FulfilForm, due: NewDueForm, details: DetailsForm } as const
type FormName = keyof typeof forms

/** For the coordinator, about now: record a letter, give another date, put the chamber's particulars with it. */
export function Changing({ item }: { item: ParliamentaryItemView }) {
  const say = useWords()
  const [open, setOpen] = useState<FormName>()
  const [done, setDone] = useState<FormName>()
  const { basedOn } = item
  if (basedOn === undefined) return null
  // Nothing to give another date to.
  const offered = (['fulfil', 'due', 'details'] as const).filter((name) => name !== 'due' || item.state !== 'fulfilled')
  return (
    <section className="only-screen" aria-labelledby="changing">
      <h2 id="changing" className="utrecht-heading-2">
        {say('parliament.changing')}
      </h2>
      {done && <Notice tone="ok" title={say(`parliament.done.${done}`)} ref={focus} />}
      {offered.map((name) => {
        const Form = forms[name]
        return (
          <Foldout
            key={name}
            summary={say(`parliament.open.${name}`)}
            open={open === name}
            onToggle={(now) => {
              if (now) {
                setOpen(name)
                setDone(undefined)
              } else if (open === name) setOpen(undefined)
            }}
          >
            <Form
              item={item}
              basedOn={basedOn}
              onDone={() => {
                setOpen(undefined)
                setDone(name)
              }}
            />
          </Foldout>
        )
      })}
    </section>
  )
}

/** Whoever recorded it hears that it is done; the same function each time, so that it happens once. */
const focus = (element: HTMLElement | null) => element?.focus()
