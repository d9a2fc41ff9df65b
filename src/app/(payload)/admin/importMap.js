import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WritingFeatureClient as WritingFeatureClient_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FigureView as FigureView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SpecTableView as SpecTableView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ChartView as ChartView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { VideoView as VideoView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { QuotationView as QuotationView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CalloutView as CalloutView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { CodeView as CodeView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { RawHtmlView as RawHtmlView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ShortcodeView as ShortcodeView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { MentionedChipField as MentionedChipField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ChipMentionView as ChipMentionView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SourceCitationView as SourceCitationView_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DraftKeeper as DraftKeeper_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { PublicationPanel as PublicationPanel_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { StoryPanel as StoryPanel_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { CounterpartCell as CounterpartCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SlugProposal as SlugProposal_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ClockNote as ClockNote_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { AddChipField as AddChipField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { StateCell as StateCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { PostFilters as PostFilters_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { AgencyOfList as AgencyOfList_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { PublicationButton as PublicationButton_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { NoUnpublishing as NoUnpublishing_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SeenView as SeenView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { MomentCell as MomentCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ProblemField as ProblemField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { NewBundle as NewBundle_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { BundleScreen as BundleScreen_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { EventCell as EventCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { WhoCell as WhoCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { LanguageCell as LanguageCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ChangeCell as ChangeCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ReasonCell as ReasonCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { DetailsField as DetailsField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ElsewhereField as ElsewhereField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SpecGridCell as SpecGridCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SpecGridField as SpecGridField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { TableFactsField as TableFactsField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { FactSheetField as FactSheetField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ControlTimelineField as ControlTimelineField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { FactChipLink as FactChipLink_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { SeriesCell as SeriesCell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { FactFilters as FactFilters_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { DriftTaskField as DriftTaskField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ShippedControls as ShippedControls_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { EventField as EventField_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { EventFilters as EventFilters_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { TermsExchange as TermsExchange_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { DeskIcon as DeskIcon_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { DeskLogo as DeskLogo_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { AlarmBell as AlarmBell_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { Dashboard as Dashboard_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { CalendarLink as CalendarLink_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { BoardLink as BoardLink_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ImportLink as ImportLink_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { MemoryLink as MemoryLink_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { ProposalsLink as ProposalsLink_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { DeskProvider as DeskProvider_6a0454dd47797a396faa8cd812fe1c7a } from 'waferdesk/client'
import { CalendarView as CalendarView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { AgencyView as AgencyView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { BoardView as BoardView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { BothView as BothView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { MemoryView as MemoryView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { ProposalsView as ProposalsView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { ImportView as ImportView_b6853e106c83167316cb6b5a631baf97 } from 'waferdesk/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "waferdesk/client#WritingFeatureClient": WritingFeatureClient_6a0454dd47797a396faa8cd812fe1c7a,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "waferdesk/client#FigureView": FigureView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#SpecTableView": SpecTableView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ChartView": ChartView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#VideoView": VideoView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#QuotationView": QuotationView_6a0454dd47797a396faa8cd812fe1c7a,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "waferdesk/client#CalloutView": CalloutView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#CodeView": CodeView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#RawHtmlView": RawHtmlView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ShortcodeView": ShortcodeView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#MentionedChipField": MentionedChipField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ChipMentionView": ChipMentionView_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#SourceCitationView": SourceCitationView_6a0454dd47797a396faa8cd812fe1c7a,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "waferdesk/client#DraftKeeper": DraftKeeper_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#PublicationPanel": PublicationPanel_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#StoryPanel": StoryPanel_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#CounterpartCell": CounterpartCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#SlugProposal": SlugProposal_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ClockNote": ClockNote_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#AddChipField": AddChipField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#StateCell": StateCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#PostFilters": PostFilters_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#AgencyOfList": AgencyOfList_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#PublicationButton": PublicationButton_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#NoUnpublishing": NoUnpublishing_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/rsc#SeenView": SeenView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/client#MomentCell": MomentCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ProblemField": ProblemField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#NewBundle": NewBundle_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#BundleScreen": BundleScreen_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#EventCell": EventCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#WhoCell": WhoCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#LanguageCell": LanguageCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ChangeCell": ChangeCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ReasonCell": ReasonCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#DetailsField": DetailsField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ElsewhereField": ElsewhereField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#SpecGridCell": SpecGridCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#SpecGridField": SpecGridField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#TableFactsField": TableFactsField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#FactSheetField": FactSheetField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ControlTimelineField": ControlTimelineField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#FactChipLink": FactChipLink_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#SeriesCell": SeriesCell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#FactFilters": FactFilters_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#DriftTaskField": DriftTaskField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ShippedControls": ShippedControls_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#EventField": EventField_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#EventFilters": EventFilters_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#TermsExchange": TermsExchange_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/rsc#DeskIcon": DeskIcon_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#DeskLogo": DeskLogo_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/client#AlarmBell": AlarmBell_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/rsc#Dashboard": Dashboard_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/client#CalendarLink": CalendarLink_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#BoardLink": BoardLink_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ImportLink": ImportLink_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#MemoryLink": MemoryLink_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#ProposalsLink": ProposalsLink_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/client#DeskProvider": DeskProvider_6a0454dd47797a396faa8cd812fe1c7a,
  "waferdesk/rsc#CalendarView": CalendarView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#AgencyView": AgencyView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#BoardView": BoardView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#BothView": BothView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#MemoryView": MemoryView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#ProposalsView": ProposalsView_b6853e106c83167316cb6b5a631baf97,
  "waferdesk/rsc#ImportView": ImportView_b6853e106c83167316cb6b5a631baf97,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
