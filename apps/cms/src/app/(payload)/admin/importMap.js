import { PublicationNotice as PublicationNotice_3baa61e5a55a1dbbadff0873095e5005 } from '../../../features/publishing/PublicationNotice.tsx'
import { ConcludeFromArticle as ConcludeFromArticle_cc262ccf2a74e9f50888af9a9d5bc474 } from '../../../features/compiling/ConcludeFromArticle.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WithdrawButton as WithdrawButton_715a8269ae08140072cc4a8e8b0571de } from '../../../features/publishing/WithdrawButton.tsx'
import { NoUnpublishButton as NoUnpublishButton_715a8269ae08140072cc4a8e8b0571de } from '../../../features/publishing/WithdrawButton.tsx'
import { OpenDirectives as OpenDirectives_2d9b9c137f6433d9c5a144d835b5b403 } from '../../../features/compiling/OpenDirectives.tsx'
import { CompilePanel as CompilePanel_440f396ae4498631f5159a7d98326260 } from '../../../features/compiling/panel/CompilePanel.tsx'
import { DirectiveRowLabel as DirectiveRowLabel_8468a5f97582a2610c4ea33483e50c55 } from '../../../features/conclusions/DirectiveRowLabel.tsx'
import { TasksPanel as TasksPanel_5f85bb31c17e762c202a989d2d52f218 } from '../../../features/tasks/panel/TasksPanel.tsx'
import { PlanRowLabel as PlanRowLabel_3ffd8aaedc3eb38226408788177f2a6e } from '../../../features/plans/PlanRowLabel.tsx'
import { RecipientRowLabel as RecipientRowLabel_a6b34df046dd8df15a0343a434944b70 } from '../../../features/commendations/RecipientRowLabel.tsx'
import { ChannelRowLabel as ChannelRowLabel_2724bccfe18e861f2d7e8ab834823cdc } from '../../../features/procedures/ChannelRowLabel.tsx'
import { FigureWarnings as FigureWarnings_2ea797fa62961b04d26eb0b2fd7ed22b } from '../../../features/statistics/FigureWarnings.tsx'
import { ScoreRowLabel as ScoreRowLabel_b7715e2809176264e0ef4525813010f5 } from '../../../features/indices/ScoreRowLabel.tsx'
import { Mark as Mark_aad1e76fd5f2a3c0c55f3d300eefa1e3 } from '../../../features/branding/Mark.tsx'
import { Logo as Logo_aad1e76fd5f2a3c0c55f3d300eefa1e3 } from '../../../features/branding/Mark.tsx'
import { LoginHint as LoginHint_af66525507186a8ac1632022d502cec8 } from '../../../features/users/LoginHint.tsx'
import { WaitingDrafts as WaitingDrafts_7a494e70b8667529c72ec42aff58eb3e } from '../../../features/publishing/WaitingDrafts.tsx'
import { MendedAdmin as MendedAdmin_af33515d905211a755a19d08704df641 } from '../../../features/accessibility/MendedAdmin.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/publishing/PublicationNotice.tsx#PublicationNotice": PublicationNotice_3baa61e5a55a1dbbadff0873095e5005,
  "/features/compiling/ConcludeFromArticle.tsx#ConcludeFromArticle": ConcludeFromArticle_cc262ccf2a74e9f50888af9a9d5bc474,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/features/publishing/WithdrawButton.tsx#WithdrawButton": WithdrawButton_715a8269ae08140072cc4a8e8b0571de,
  "/features/publishing/WithdrawButton.tsx#NoUnpublishButton": NoUnpublishButton_715a8269ae08140072cc4a8e8b0571de,
  "/features/compiling/OpenDirectives.tsx#OpenDirectives": OpenDirectives_2d9b9c137f6433d9c5a144d835b5b403,
  "/features/compiling/panel/CompilePanel.tsx#CompilePanel": CompilePanel_440f396ae4498631f5159a7d98326260,
  "/features/conclusions/DirectiveRowLabel.tsx#DirectiveRowLabel": DirectiveRowLabel_8468a5f97582a2610c4ea33483e50c55,
  "/features/tasks/panel/TasksPanel.tsx#TasksPanel": TasksPanel_5f85bb31c17e762c202a989d2d52f218,
  "/features/plans/PlanRowLabel.tsx#PlanRowLabel": PlanRowLabel_3ffd8aaedc3eb38226408788177f2a6e,
  "/features/commendations/RecipientRowLabel.tsx#RecipientRowLabel": RecipientRowLabel_a6b34df046dd8df15a0343a434944b70,
  "/features/procedures/ChannelRowLabel.tsx#ChannelRowLabel": ChannelRowLabel_2724bccfe18e861f2d7e8ab834823cdc,
  "/features/statistics/FigureWarnings.tsx#FigureWarnings": FigureWarnings_2ea797fa62961b04d26eb0b2fd7ed22b,
  "/features/indices/ScoreRowLabel.tsx#ScoreRowLabel": ScoreRowLabel_b7715e2809176264e0ef4525813010f5,
  "/features/branding/Mark.tsx#Mark": Mark_aad1e76fd5f2a3c0c55f3d300eefa1e3,
  "/features/branding/Mark.tsx#Logo": Logo_aad1e76fd5f2a3c0c55f3d300eefa1e3,
  "/features/users/LoginHint.tsx#LoginHint": LoginHint_af66525507186a8ac1632022d502cec8,
  "/features/publishing/WaitingDrafts.tsx#WaitingDrafts": WaitingDrafts_7a494e70b8667529c72ec42aff58eb3e,
  "/features/accessibility/MendedAdmin.tsx#MendedAdmin": MendedAdmin_af33515d905211a755a19d08704df641,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
