/** A style sheet as a string, for a shadow root. Vite makes it. */
declare module '*.css?inline' {
  const css: string
  export default css
}
