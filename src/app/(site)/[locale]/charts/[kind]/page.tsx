import { describeChart, showChart } from './showChart.tsx'

type Props = { params: Promise<{ locale: string; kind: string }> }

/** Once an hour in any case: a rule comes into force without anybody changing anything. */
export const revalidate = 3600

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props) => describeChart(await params)

export default async function Chart({ params }: Props) {
  return showChart(await params)
}
