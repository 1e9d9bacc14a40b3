/** The competencies: the catalogue, which of them a story backs, and whether words name one. */
export { backed, type Backed } from './backed.ts'
export { competencies, type Competency } from './catalogue.ts'
export { namesCompetency } from './names.ts'
export { nameIn } from './name-in.ts'
