import type { BreakdownCell } from '../../indicator.ts'

/**
 * Cells that recur, so that the same cell of two documents has the same dimension and value.
 * Several together make one cell of a finer breakdown, e.g. `[formLabour, sexMale]`.
 */
export const formSexual: BreakdownCell = {
  dimension: 'form',
  value: 'sexual',
  label: { nl: 'seksuele uitbuiting', en: 'sexual exploitation' },
}

export const formLabour: BreakdownCell = {
  dimension: 'form',
  value: 'labour',
  label: { nl: 'arbeidsuitbuiting', en: 'labour exploitation' },
}

/** All forms but sexual and labour exploitation, such as forced begging and forced crime. */
export const formOther: BreakdownCell = {
  dimension: 'form',
  value: 'other',
  label: { nl: 'andere vormen', en: 'other forms' },
}

/** Women and girls. */
export const sexFemale: BreakdownCell = {
  dimension: 'sex',
  value: 'female',
  label: { nl: 'vrouwen en meisjes', en: 'women and girls' },
}

/** Men and boys. */
export const sexMale: BreakdownCell = {
  dimension: 'sex',
  value: 'male',
  label: { nl: 'mannen en jongens', en: 'men and boys' },
}

export const ageChild: BreakdownCell = {
  dimension: 'age',
  value: 'child',
  label: { nl: 'kinderen (onder de 18)', en: 'children (under 18)' },
}

/** Nationals of any EU member state, the state of registration included. */
export const originEu: BreakdownCell = {
  dimension: 'origin',
  value: 'eu-citizen',
  label: { nl: 'EU-burgers', en: 'EU citizens' },
}

export const originThirdCountry: BreakdownCell = {
  dimension: 'origin',
  value: 'third-country',
  label: { nl: 'burgers van derde landen', en: 'nationals of third countries' },
}

/** Trafficked within the member state whose nationals they are. */
export const originOwnState: BreakdownCell = {
  dimension: 'origin',
  value: 'own-member-state',
  label: { nl: 'binnen de eigen lidstaat', en: 'within their own member state' },
}

/** Criminal cases about using the services of victims: for which few member states can give figures. */
export const servicesUseCases: BreakdownCell = {
  dimension: 'other',
  value: 'services-use',
  label: {
    nl: 'over strafzaken om het gebruik van diensten van slachtoffers',
    en: 'on criminal cases about using victims’ services',
  },
}

export const stageSuspects: BreakdownCell = {
  dimension: 'stage',
  value: 'suspects',
  label: { nl: 'verdachten', en: 'suspects' },
}

export const stageProsecutions: BreakdownCell = {
  dimension: 'stage',
  value: 'prosecutions',
  label: { nl: 'vervolgingen', en: 'prosecutions' },
}

export const stageConvictions: BreakdownCell = {
  dimension: 'stage',
  value: 'convictions',
  label: { nl: 'veroordelingen', en: 'convictions' },
}
