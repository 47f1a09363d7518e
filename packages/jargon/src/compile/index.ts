export { type CompiledPack, compilePack, type TermToCompile } from './compile-pack.ts'
export { everydayProblems } from './everyday-problems.ts'
