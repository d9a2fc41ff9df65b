import { describeNothing } from '../describeNothing.ts'
import { leadElsewhere } from '../leadElsewhere.tsx'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props) => describeNothing((await params).locale)

export default async function Elsewhere({ params }: Props) {
  const { locale, rest } = await params
  return leadElsewhere([locale, ...rest])
}
