import { allExamples } from '@plain-iep/ui/gallery'

export interface ShownProps {
  component: string
  name: string
}

/** One example of the gallery, alive. Examples hold callbacks, which cannot be written into a page: so by name. */
export default function Shown({ component, name }: ShownProps) {
  const shown = allExamples.find((example) => example.component === component && example.name === name)
  if (!shown) throw new Error(`There is no example "${name}" of ${component}.`)
  return <>{shown.element}</>
}
