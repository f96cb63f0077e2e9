import type { Base, IndicatorEntry, ObservationEntry, Scope } from '../../indicator.ts'
import { ec2018Bases, ec2018Indicators, ec2018Observations } from './ec2018.ts'
import { ec2020Bases, ec2020Indicators, ec2020Observations } from './ec2020.ts'
import { euOcIndicators, euOcObservations } from './euOc2021.ts'
import { euThbIndicators, euThbObservations } from './euThb2021.ts'
import { letterObservations } from './letter2020.ts'
import { rankingBases } from './rankings.ts'
import { sharedIndicators } from './shared.ts'
import { sharedBases } from './sharedBases.ts'
import { sharedScopes } from './sharedScopes.ts'
import { stm2018Bases, stm2018Indicators, stm2018Observations } from './stm2018.ts'

export const scopes: readonly Scope[] = sharedScopes
export const bases: readonly Base[] = [...sharedBases, ...stm2018Bases, ...ec2018Bases, ...ec2020Bases, ...rankingBases]
export const indicators: readonly IndicatorEntry[] = [...sharedIndicators, ...stm2018Indicators, ...euThbIndicators, ...euOcIndicators, ...ec2018Indicators, ...ec2020Indicators]
export const observations: readonly ObservationEntry[] = [
  ...stm2018Observations,
  ...ec2018Observations,
  ...ec2020Observations,
  ...letterObservations,
  ...euThbObservations,
  ...euOcObservations,
]
