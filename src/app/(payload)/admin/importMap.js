import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ListCell as ListCell_de3e39127ea5ccc288607ecc61289502 } from 'laurel-cms/admin/ListCell'
import { GithubCell as GithubCell_eb2de8af14307d7c7b6166dbe7ac1473 } from 'laurel-cms/admin/GithubCell'
import { FlagCell as FlagCell_fba83cb79ebf5ce90cec6c309967367d } from 'laurel-cms/admin/FlagCell'
import { PeopleActs as PeopleActs_4cd60a70b4dd9c36c59597ca6a22a95b } from 'laurel-cms/admin/PeopleActs'
import { PersonActs as PersonActs_c2709be031c427ec2cc4f9b8e845128c } from 'laurel-cms/admin/PersonActs'
import { StatusCell as StatusCell_34e889e88a11f5bf7e8c318083d9d8a6 } from 'laurel-cms/admin/StatusCell'
import { CertificateActs as CertificateActs_fa71c2951b4d28d8dc835d28701d6868 } from 'laurel-cms/admin/CertificateActs'
import { TemplateEditor as TemplateEditor_c8fb429f8fb420a13ac4cf1d5733526c } from 'laurel-cms/admin/TemplateEditor'
import { RedrawTemplate as RedrawTemplate_ca758b74c4a332b009255ae67b0eff7c } from 'laurel-cms/admin/RedrawTemplate'
import { PlanCell as PlanCell_0b95ba3b55c77abd813b011ac9fd0057 } from 'laurel-cms/admin/PlanCell'
import { PlanPage as PlanPage_f726c22b588e42b3504f0c9479fe9fd9 } from 'laurel-cms/admin/PlanPage'
import { Icon as Icon_84a71564cf115167e51e61374b8c63d2 } from 'laurel-cms/admin/Icon'
import { Logo as Logo_84f5eaa3eeb8aaa849ad889a860416d3 } from 'laurel-cms/admin/Logo'
import { BatchLinks as BatchLinks_c5b2fc46b38a7374f20e587560d2e757 } from 'laurel-cms/admin/BatchLinks'
import { SampleNotice as SampleNotice_9e397f17560d9734f1cabeeff41b7034 } from 'laurel-cms/admin/SampleNotice'
import { Welcome as Welcome_ab392b76246b65a81883b98264abea03 } from 'laurel-cms/admin/Welcome'
import { IssueView as IssueView_23cc4621faccfc173af138acc0f9840a } from 'laurel-cms/admin/IssueView'
import { UploadView as UploadView_894ef99e0547ec02d412b32390161464 } from 'laurel-cms/admin/UploadView'
import { ImportView as ImportView_09445d9c6673d0d4fbe03eba56fe6737 } from 'laurel-cms/admin/ImportView'
import { MergeView as MergeView_c362f2e9fb17615a1e0d40c17db0d485 } from 'laurel-cms/admin/MergeView'
import { SplitView as SplitView_53c8ec3101c51d0a433168084b48751a } from 'laurel-cms/admin/SplitView'
import { BatchView as BatchView_dfff298769be29c1c9e459fa550dcbe8 } from 'laurel-cms/admin/BatchView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "laurel-cms/admin/ListCell#ListCell": ListCell_de3e39127ea5ccc288607ecc61289502,
  "laurel-cms/admin/GithubCell#GithubCell": GithubCell_eb2de8af14307d7c7b6166dbe7ac1473,
  "laurel-cms/admin/FlagCell#FlagCell": FlagCell_fba83cb79ebf5ce90cec6c309967367d,
  "laurel-cms/admin/PeopleActs#PeopleActs": PeopleActs_4cd60a70b4dd9c36c59597ca6a22a95b,
  "laurel-cms/admin/PersonActs#PersonActs": PersonActs_c2709be031c427ec2cc4f9b8e845128c,
  "laurel-cms/admin/StatusCell#StatusCell": StatusCell_34e889e88a11f5bf7e8c318083d9d8a6,
  "laurel-cms/admin/CertificateActs#CertificateActs": CertificateActs_fa71c2951b4d28d8dc835d28701d6868,
  "laurel-cms/admin/TemplateEditor#TemplateEditor": TemplateEditor_c8fb429f8fb420a13ac4cf1d5733526c,
  "laurel-cms/admin/RedrawTemplate#RedrawTemplate": RedrawTemplate_ca758b74c4a332b009255ae67b0eff7c,
  "laurel-cms/admin/PlanCell#PlanCell": PlanCell_0b95ba3b55c77abd813b011ac9fd0057,
  "laurel-cms/admin/PlanPage#PlanPage": PlanPage_f726c22b588e42b3504f0c9479fe9fd9,
  "laurel-cms/admin/Icon#Icon": Icon_84a71564cf115167e51e61374b8c63d2,
  "laurel-cms/admin/Logo#Logo": Logo_84f5eaa3eeb8aaa849ad889a860416d3,
  "laurel-cms/admin/BatchLinks#BatchLinks": BatchLinks_c5b2fc46b38a7374f20e587560d2e757,
  "laurel-cms/admin/SampleNotice#SampleNotice": SampleNotice_9e397f17560d9734f1cabeeff41b7034,
  "laurel-cms/admin/Welcome#Welcome": Welcome_ab392b76246b65a81883b98264abea03,
  "laurel-cms/admin/IssueView#IssueView": IssueView_23cc4621faccfc173af138acc0f9840a,
  "laurel-cms/admin/UploadView#UploadView": UploadView_894ef99e0547ec02d412b32390161464,
  "laurel-cms/admin/ImportView#ImportView": ImportView_09445d9c6673d0d4fbe03eba56fe6737,
  "laurel-cms/admin/MergeView#MergeView": MergeView_c362f2e9fb17615a1e0d40c17db0d485,
  "laurel-cms/admin/SplitView#SplitView": SplitView_53c8ec3101c51d0a433168084b48751a,
  "laurel-cms/admin/BatchView#BatchView": BatchView_dfff298769be29c1c9e459fa550dcbe8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
