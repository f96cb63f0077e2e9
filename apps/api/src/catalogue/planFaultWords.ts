import type { PlanFault, PlanFaultCode } from '@actielijn/plan'

const words: Record<PlanFaultCode, string> = {
  'duplicate-code': 'deze code komt al voor',
  'unknown-reference': 'verwijst naar iets wat er niet is',
  'text-missing': 'tekst ontbreekt',
  'no-lead-unexplained': 'er is geen trekker en er staat niet waarom',
  'reporter-unlike-rule': 'de penvoerder volgt niet uit de trekkers',
  'one-sided-double': 'de dubbele verwijst niet terug',
  'below-itself': 'staat onder zichzelf',
  'wrong-level': 'verwijst naar een kop van een ander niveau',
  'bad-date': 'de datum klopt niet',
  'bad-locator': 'de vindplaats klopt niet',
  'unexplained-difference': 'verschilt van een andere waarneming zonder reden',
  'parts-unlike-total': 'de delen zijn samen niet het geheel',
  'bad-figure': 'het cijfer klopt niet',
  'bad-extent': 'de mate waarin klopt niet',
  'bad-lineage': 'wat ervan werd, klopt niet',
  'code-taken': 'deze code is al gebruikt',
  'unlike-elsewhere': 'is elders iets anders',
  'history-rewritten': 'wat is geweest, kan niet worden herschreven',
  'before-last-change': 'ligt voor de laatste wijziging ervan',
  'ground-missing': 'ontbreekt: een wijziging heeft een dag, een reden en een bron',
  'not-a-correction': 'dit is een wijziging van het plan en geen correctie',
}

/** One fault of a plan as the operator reads it: which entry, what is wrong, where. */
export function planFaultLine({ entry, code, at }: PlanFault): string {
  return `${entry}: ${words[code]} (${at})`
}
