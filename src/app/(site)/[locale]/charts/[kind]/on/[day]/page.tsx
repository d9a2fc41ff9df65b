import { describeChart, showChart } from '../../showChart.tsx'

type Props = { params: Promise<{ locale: string; kind: string; day: string }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props) => describeChart(await params)

export default async function ChartOfDay({ params }: Props) {
  return showChart(await params)
}
