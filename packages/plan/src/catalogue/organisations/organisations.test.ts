import { describe, expect, it } from 'vitest'
import { addDays } from '../../day.ts'
import { firstDay, isWellFormed, lastDay } from '../../period.ts'
import { organisations } from './organisations.ts'

const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]))

function members(of: 'taskforce-mensenhandel' | 'som'): string[] {
  return organisations.filter((organisation) => organisation.memberOf.includes(of)).map(({ code }) => code)
}

/** All that organisations are called, in one spelling of capitals. */
function callings(organisation: (typeof organisations)[number]): string[] {
  const { abbreviation, name, aliases } = organisation
  const all = [...(abbreviation ? [abbreviation] : []), name.nl, name.en, ...aliases]
  return [...new Set(all.map((calling) => calling.toLowerCase()))]
}

describe('the organisations of the programme', () => {
  it('have codes that are unique and in kebab-case', () => {
    expect(byCode.size).toBe(organisations.length)
    expect(organisations.filter(({ code }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([])
  })

  it('have a name in both languages, without stray spaces', () => {
    const texts = organisations.flatMap(({ name, aliases, abbreviation }) => [
      name.nl,
      name.en,
      ...aliases,
      ...(abbreviation === undefined ? [] : [abbreviation]),
    ])
    expect(texts.filter((text) => text === '' || text !== text.trim().replace(/\s+/g, ' '))).toEqual([])
  })

  it('refer only to organisations that exist, and not to themselves', () => {
    const wrong = organisations.flatMap(({ code, spokesman, partOf, successor }) =>
      [spokesman, partOf, successor].filter((to) => to !== undefined && (to === code || !byCode.has(to))),
    )
    expect(wrong).toEqual([])
  })

  it('are never part of themselves by a detour, nor their own successor', () => {
    for (const key of ['partOf', 'successor'] as const) {
      for (const { code } of organisations) {
        const seen = new Set<string>()
        for (let at: string | undefined = code; at !== undefined; at = byCode.get(at)?.[key]) {
          expect(seen.has(at), `${key} of ${code}`).toBe(false)
          seen.add(at)
        }
      }
    }
  })

  it('have a spokesman exactly where they are a collective, and the spokesman is none', () => {
    const wrong = organisations.filter(
      ({ type, spokesman }) => (type === 'collective') !== (spokesman !== undefined),
    )
    expect(wrong.map(({ code }) => code)).toEqual([])
    const speaking = organisations.flatMap(({ spokesman }) => (spokesman ? [byCode.get(spokesman)?.type] : []))
    expect(speaking).not.toContain('collective')
  })

  it('that ended are succeeded the day after by one that keeps the name of 2018 as alias', () => {
    const ended = organisations.filter(({ validUntil, successor }) => validUntil ?? successor)
    expect(ended.map(({ code }) => code).sort()).toEqual([
      'easo',
      'emcdda',
      'federatie-opvang',
      'inspectie-szw',
      'landelijke-eenheid',
      'recron',
    ])
    for (const { code, name, validUntil, successor } of ended) {
      const next = byCode.get(successor ?? '')
      expect(validUntil && isWellFormed(validUntil), code).toBe(true)
      expect(next?.validFrom && isWellFormed(next.validFrom), code).toBe(true)
      const dayAfter = validUntil && addDays(lastDay(validUntil), 1)
      expect(next?.validFrom && firstDay(next.validFrom), code).toBe(dayAfter)
      expect(next?.aliases, code).toContain(name.nl)
    }
  })

  it('that are institutions or agencies of the EU are part of it, themselves or through another', () => {
    const partOfTheUnion = (code: string): boolean => {
      const above = byCode.get(code)?.partOf
      return above !== undefined && (above === 'europese-unie' || partOfTheUnion(above))
    }
    const bodies = organisations.filter(({ type }) => type === 'eu-institution' || type === 'eu-agency')
    expect(bodies.filter(({ code }) => !partOfTheUnion(code)).map(({ code }) => code)).toEqual([])
  })

  it('hold every body that the key actions of the EU strategies and their introduction name, with its type', () => {
    const named = {
      'De Commissie': ['europese-commissie', 'eu-institution'],
      'Het Europees Parlement': ['europees-parlement', 'parliament'],
      'De Raad': ['raad-van-de-eu', 'eu-institution'],
      'De lidstaten': ['eu-lidstaten', 'collective'],
      Europol: ['europol', 'eu-agency'],
      Eurojust: ['eurojust', 'eu-agency'],
      Cepol: ['cepol', 'eu-agency'],
      'Europese Arbeidsautoriteit': ['europese-arbeidsautoriteit', 'eu-agency'],
      'Europese Dienst voor extern optreden': ['edeo', 'eu-institution'],
      'Europees Economisch en Sociaal Comité': ['eesc', 'eu-institution'],
      "Comité van de Regio's": ['comite-van-de-regios', 'eu-institution'],
      'Europees Openbaar Ministerie': ['europees-openbaar-ministerie', 'eu-institution'],
      'Europees multidisciplinair platform tegen criminaliteitsdreiging': ['empact', 'network'],
      'Europees multidisciplinair platform tegen georganiseerde criminaliteit': ['empact', 'network'],
      '@ON-netwerk': ['on-netwerk', 'network'],
      'Europese groep voor opleiding in verband met cybercriminaliteit': ['ecteg', 'network'],
      Interpol: ['interpol', 'international-organisation'],
      'Raad van Europa': ['raad-van-europa', 'international-organisation'],
      'Groep van deskundigen inzake actie tegen mensenhandel': ['greta', 'international-organisation'],
      VN: ['vn', 'international-organisation'],
    }
    for (const [calling, [code, type]] of Object.entries(named)) {
      const found = organisations.filter((one) => callings(one).includes(calling.replace(/^(De|Het) /, '').toLowerCase()))
      expect(found.map((one) => [one.code, one.type]), calling).toEqual([[code, type]])
    }
  })

  it('share a name only with their successor', () => {
    const owner = new Map<string, string>()
    const shared: string[] = []
    for (const organisation of organisations) {
      for (const name of callings(organisation)) {
        const other = byCode.get(owner.get(name) ?? '')
        const related = other?.successor === organisation.code || organisation.successor === other?.code
        if (other && !related) shared.push(`${name}: ${other.code}, ${organisation.code}`)
        owner.set(name, organisation.code)
      }
    }
    expect(shared).toEqual([])
  })

  it('carry identifiers in the form of their register, each once', () => {
    const forms = { TOOI: /^(mnre|oorg|zb|gm)\d{4,6}$/, CBS: /^GM\d{4}$/, KvK: /^\d{8}$/, OIN: /^\d{20}$/ }
    const identifiers = organisations.flatMap((organisation) => organisation.identifiers)
    expect(identifiers.filter(({ scheme, value }) => !forms[scheme].test(value))).toEqual([])
    expect(new Set(identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).size).toBe(identifiers.length)
  })

  it('count the 20 members of the Taskforce Mensenhandel that footnote 9 names', () => {
    const footnote9 = [
      'om',
      'gemeente-alkmaar',
      'gemeente-amsterdam',
      'gemeente-den-haag',
      'gemeente-rotterdam',
      'gemeente-utrecht',
      'jeugdzorg-nederland',
      'ind',
      'inspectie-szw',
      'kmar',
      'politie',
      'liec',
      'min-jenv',
      'min-szw',
      'min-bz',
      'kvk',
      'rechtspraak',
      'nationaal-rapporteur',
      'comensha',
      'som',
    ]
    expect(footnote9).toHaveLength(20)
    expect(members('taskforce-mensenhandel').sort()).toEqual([...footnote9].sort())
  })

  it('count the 11 represented in the Strategisch Overleg Mensenhandel that footnote 10 names', () => {
    const footnote10 = [
      'ckm',
      'defence-for-children-ecpat',
      'fairwork',
      'fier',
      'hvo-querido',
      'leger-des-heils',
      'mjd',
      'moviera',
      'pmw-humanitas',
      'jade',
      'shop-den-haag',
    ]
    expect(footnote10).toHaveLength(11)
    expect(members('som').sort()).toEqual([...footnote10].sort())
  })
})
