import { mostProof } from '@actielijn/plan'
import { TextField } from '../ui/TextField.tsx'
import { useWords } from '../ui/words.tsx'
import { anyFault, Extra } from './Extra.tsx'
import type { FieldsProps } from './fields.ts'
import styles from './ReportForm.module.css'

/** Links that show that it is so. */
export function ProofFields({ typed, onChange, faults, hint }: FieldsProps & { hint: string }) {
  const say = useWords()
  const { proof } = typed
  const change = (index: number, part: Partial<(typeof proof)[number]>) =>
    onChange({ proof: proof.map((link, at) => (at === index ? { ...link, ...part } : link)) })
  return (
    <Extra title={say('report.extra.proof')} open={proof.length > 0 || anyFault(faults, 'proof')}>
      <p className={styles.hint}>
        {hint} {say('report.hint.proof')}
      </p>
      {proof.map(({ label, url }, index) => (
        // A link has no identity but its place; removing one moves the values, which React then shows right.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={styles.link}>
          <legend className="only-spoken">{say('report.proof.number', { number: index + 1 })}</legend>
          <TextField
            label={say('report.label.proof-label')}
            name={`proof-${index}-label`}
            value={label}
            onChange={({ target }) => change(index, { label: target.value })}
            fault={faults.get(`proof-${index}-label`)}
          />
          <TextField
            label={say('report.label.proof-url')}
            name={`proof-${index}-url`}
            type="url"
            value={url}
            onChange={({ target }) => change(index, { url: target.value })}
            fault={faults.get(`proof-${index}-url`)}
          />
          <button
            type="button"
            className={styles.quiet}
            onClick={() => onChange({ proof: proof.filter((_, at) => at !== index) })}
          >
            {say('report.proof.remove', { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      {proof.length < mostProof && (
        <button
          type="button"
          className="utrecht-button utrecht-button--secondary-action"
          onClick={() => onChange({ proof: [...proof, { label: '', url: '' }] })}
        >
          {say('report.proof.add')}
        </button>
      )}
    </Extra>
  )
}
