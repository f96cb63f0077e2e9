import { describeStore } from '../conformance/index.ts'
import { sqliteImplementation } from './sqliteImplementation.ts'

describeStore(sqliteImplementation)
