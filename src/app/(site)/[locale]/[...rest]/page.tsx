import { leadElsewhere } from '../leadElsewhere.ts'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export const generateStaticParams = () => []

export default async function Elsewhere({ params }: Props) {
  const { locale, rest } = await params
  return leadElsewhere([locale, ...rest])
}
