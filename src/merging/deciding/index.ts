export { decidePeople, totalsOf } from './decide.js'
export { recountPeople } from './recount.js'
