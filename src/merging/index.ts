export { decidePeople } from './deciding/index.js'
export { peopleHandlers } from './handlers.js'
export { askPeoplePlan, reckonPeoplePlan } from './making/index.js'
export { optionsOf, type PeopleDecision } from './plan/index.js'
export {
  type PeopleInput,
  type PeopleKind,
  type PeopleRequest,
  type PeopleRow,
  type SingleField,
  singleFields,
} from './types.js'
