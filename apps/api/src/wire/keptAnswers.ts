import { LRUCache } from 'lru-cache'
import type { Encoding } from './encoding.ts'

/** An answer ready to be sent. */
export interface KeptAnswer {
  readonly bytes: Buffer
  readonly contentType: string
  readonly encoding: Encoding
  readonly fileName?: string
}

/** What an answer depends on beside the data; who shares it reads the same. */
export interface AnswerKey {
  readonly address: string
  readonly audience: string
  readonly language: string
  readonly mediaType: string
  readonly encoding: Encoding
}

/**
 * Answers that did not change since the last write, kept as bytes and compressed once (DESIGN section 8).
 * The version belongs to the key and is read before the answer is computed: an answer can be newer than its
 * version says, never older. Memory is bounded by bytes.
 */
export class KeptAnswers {
  readonly #answers: LRUCache<string, KeptAnswer>

  constructor(mostBytes: number) {
    this.#answers = new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ bytes }, key) => bytes.length + key.length + 200 })
  }

  get(version: string, key: AnswerKey): KeptAnswer | undefined {
    return this.#answers.get(nameOf(version, key))
  }

  keep(version: string, key: AnswerKey, answer: KeptAnswer): void {
    this.#answers.set(nameOf(version, key), answer)
  }
}

function nameOf(version: string, { address, audience, language, mediaType, encoding }: AnswerKey): string {
  return `${version}\n${audience}\n${language}\n${mediaType}\n${encoding}\n${address}`
}
