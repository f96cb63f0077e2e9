import { readFileSync } from 'node:fs'
import { planFile } from '@actielijn/contract'
import type { PlanFile } from '@actielijn/plan'
import { z } from 'zod'
import { unreadableIn } from '../wire/unreadable.ts'

/** A plan as it was read, or every reason why the file is none; `unreadable`: there is no such file to read. */
export type ReadPlan =
  | { readonly plan: PlanFile }
  | { readonly faults: readonly string[]; readonly unreadable?: true }

/** Reads a file in the catalogue's own format; whatever is wrong with its form is said at once, by entry and field. */
export function planFileAt(path: string): ReadPlan {
  const read = jsonIn(path)
  if ('faults' in read) return read
  const parsed = planFile.safeParse(read.json, { error: z.locales.nl().localeError })
  const unreadable = unreadableIn(read.json, '').map(({ pointer }) => `${placeOf(pointer.split('/').slice(1), read.json)}: bevat tekens die niet kunnen worden bewaard`)
  if (parsed.success && unreadable.length === 0) return { plan: parsed.data }
  const misshapen = parsed.error?.issues.map((issue) => `${placeOf(issue.path, read.json) || path}: ${issue.message}`) ?? []
  return { faults: [...misshapen, ...unreadable] }
}

function jsonIn(path: string): { readonly json: unknown } | Exclude<ReadPlan, { readonly plan: PlanFile }> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { faults: [`Het bestand ${path} kan niet worden gelezen.`], unreadable: true }
  }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { faults: [`Het bestand ${path} is geen JSON: ${error instanceof Error ? error.message : ''}`] }
  }
}

/** Where in the file, with the code of the entry where it has one: `actions.3 (LUCHT-1.2).due.precision`. */
function placeOf(path: readonly PropertyKey[], json: unknown): string {
  const steps = path.map(String)
  const [list = '', index = ''] = steps
  const entries: unknown = isObject(json) ? Reflect.get(json, list) : undefined
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined
  const code: unknown = isObject(entry) ? Reflect.get(entry, 'code') : undefined
  return typeof code === 'string' ? [`${list}.${index} (${code})`, ...steps.slice(2)].join('.') : steps.join('.')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
