import type { Metric, Sample } from './metric.ts'

const escapeLabel = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const renderSample = (name: string, { suffix, labels = {}, value }: Sample): string => {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escapeLabel(text)}"`)
  return `${name}${suffix ?? ''}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

/**
 * Write metrics down in Prometheus' text format, version 0.0.4.
 *
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export const renderMetrics = (metrics: readonly Metric[]): string =>
  metrics
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...samples.map((sample) => renderSample(name, sample)),
    ])
    .map((line) => `${line}\n`)
    .join('')
