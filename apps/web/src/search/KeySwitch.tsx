import { Checkbox } from '../ui/Checkbox.tsx'
import { useSearchKey } from '../ui/searchKey.ts'
import { useWords } from '../ui/words.tsx'
import styles from './Search.module.css'

/** Switches the key `/` on and off. */
export function KeySwitch() {
  const say = useWords()
  const [on, change] = useSearchKey()
  return (
    <div className={`${styles.key} only-screen`}>
      <Checkbox
        name="zoektoets"
        label={say('search.key')}
        checked={on}
        onChange={({ target }) => change(target.checked)}
      />
    </div>
  )
}
