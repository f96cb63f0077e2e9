/** The offices in government that answer for parts of the programme, as named in 2018. No persons. */
import type { CatalogueMember } from '../shape.ts'

export const members: readonly CatalogueMember[] = [
  {
    code: 'ss-jenv',
    ministry: 'min-jenv',
    title: { nl: 'Staatssecretaris van Justitie en Veiligheid', en: 'State Secretary for Justice and Security' },
  },
  {
    code: 'm-jenv',
    ministry: 'min-jenv',
    title: { nl: 'Minister van Justitie en Veiligheid', en: 'Minister of Justice and Security' },
  },
  {
    code: 'm-vws',
    ministry: 'min-vws',
    title: { nl: 'Minister van Volksgezondheid, Welzijn en Sport', en: 'Minister of Health, Welfare and Sport' },
  },
  {
    code: 'm-szw',
    ministry: 'min-szw',
    title: {
      nl: 'Minister van Sociale Zaken en Werkgelegenheid',
      en: 'Minister of Social Affairs and Employment',
    },
  },
  {
    code: 'ss-szw',
    ministry: 'min-szw',
    title: {
      nl: 'Staatssecretaris van Sociale Zaken en Werkgelegenheid',
      en: 'State Secretary for Social Affairs and Employment',
    },
  },
  {
    code: 'm-bz',
    ministry: 'min-bz',
    title: { nl: 'Minister van Buitenlandse Zaken', en: 'Minister of Foreign Affairs' },
  },
  {
    // A minister without a ministry of its own: the office is housed at Foreign Affairs.
    code: 'm-bhos',
    ministry: 'min-bz',
    title: {
      nl: 'Minister voor Buitenlandse Handel en Ontwikkelingssamenwerking',
      en: 'Minister for Foreign Trade and Development Cooperation',
    },
  },
]
