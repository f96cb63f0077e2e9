import { describeStore } from '../conformance/index.ts'
import { sqliteImplementation } from './testing/sqliteImplementation.ts'

describeStore(sqliteImplementation)
