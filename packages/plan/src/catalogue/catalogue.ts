import type { PlanFile } from '../planFile.ts'
import { ec2018Actions } from './ec-2018/actions.ts'
import { ec2018Headings } from './ec-2018/headings.ts'
import { ec2020Actions } from './ec-2020/actions.ts'
import { ec2020Headings } from './ec-2020/headings.ts'
import { euOcActions } from './eu-oc-2021/actions.ts'
import { euOcHeadings } from './eu-oc-2021/chapters.ts'
import { euOcStatements } from './eu-oc-2021/statements.ts'
import { euThbActions } from './eu-thb-2021/actions.ts'
import { euThbHeadings } from './eu-thb-2021/chapters.ts'
import { euThbStatements } from './eu-thb-2021/statements.ts'
import { frameworks } from './frameworks/frameworks.ts'
import { bases, indicators, observations, scopes } from './indicators/indicators.ts'
import { letterHeadings } from './letter-2020/headings.ts'
import { letterActions } from './letter-2020/letter2020.ts'
import { links } from './links/links.ts'
import { organisations } from './organisations/organisations.ts'
import { sources } from './sources.ts'
import { line1CareActions, line1CareHeadings } from './stm-2018/line1Care.ts'
import { line1InvestigationActions, line1InvestigationHeadings } from './stm-2018/line1Investigation.ts'
import { line1SignallingActions, line1SignallingHeadings } from './stm-2018/line1Signalling.ts'
import { line2Actions, line2Headings } from './stm-2018/line2.ts'
import { line3Actions, line3Headings } from './stm-2018/line3.ts'
import { line4Actions, line4Headings } from './stm-2018/line4.ts'
import { line5Actions, line5Headings } from './stm-2018/line5.ts'
import { members } from './stm-2018/members.ts'
import { programme } from './stm-2018/programme.ts'
import { promiseHeadings, promises } from './stm-2018/promises.ts'
import { statements } from './stm-2018/statements.ts'

/** The shipped content, in printed order. Once loaded, the database is the plan (DESIGN section 3). */
export const catalogue: PlanFile = {
  programme,
  sources,
  headings: [
    ...line1SignallingHeadings,
    ...line1InvestigationHeadings,
    ...line1CareHeadings,
    ...line2Headings,
    ...line3Headings,
    ...line4Headings,
    ...line5Headings,
    ...promiseHeadings,
    ...euThbHeadings,
    ...euOcHeadings,
    ...ec2018Headings,
    ...ec2020Headings,
    ...letterHeadings,
  ],
  statements: [...statements, ...euThbStatements, ...euOcStatements],
  actions: [
    ...line1SignallingActions,
    ...line1InvestigationActions,
    ...line1CareActions,
    ...line2Actions,
    ...line3Actions,
    ...line4Actions,
    ...line5Actions,
    ...promises,
    ...euThbActions,
    ...euOcActions,
    ...ec2018Actions,
    ...ec2020Actions,
    ...letterActions,
  ],
  organisations,
  members,
  frameworks,
  links,
  scopes,
  bases,
  indicators,
  observations,
}
