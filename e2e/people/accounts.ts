/** The accounts of the prepared database, with what the command line calls their roles. */
export const accounts = {
  coordinator: 'coordinator@stm',
  'other-coordinator': 'coordinator@stm',
  secretary: 'secretary@stm',
  taskforce: 'taskforce@stm',
  drafter: 'drafter@stm',
  'other-drafter': 'drafter@stm',
  inspectie: 'editor@inspectie-szw',
  'inspectie-colleague': 'editor@inspectie-szw',
  politie: 'editor@politie',
} as const

/** Everybody's own password in the prepared database. */
export const ownPassword = 'een zin van een paar woorden'
