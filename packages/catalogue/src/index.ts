export { checkRecord, type ProfileResult } from './profile/check.ts';
export { jsonLdContext, toJsonLd } from './profile/context.ts';
export { jsonSchema } from './profile/json-schema.ts';
export { expand, namespaces } from './profile/namespaces.ts';
export { type ClassName, classNames } from './profile/profile.ts';
export type { CatalogueRecord, LooseRecord, PublicServiceRecord } from './profile/records.ts';
export { classifyShacl, type ShaclResult } from './profile/shacl-results.ts';
export { shaclShapes } from './profile/shapes.ts';
export { type Element, elementsKept, elementsOf } from './project/elements.ts';
export { type Loss, labelOf, Taken } from './project/loss.ts';
export { type ProjectionTarget, project, projectionTargets } from './project/project.ts';
export type { Projection } from './project/projection.ts';
export { toSheetRows } from './project/sheet.ts';
export { findDuplicates, titleLikeness } from './quality/duplicates.ts';
export type { QualityContext, QualityFault, QualityRule } from './quality/fault.ts';
export { qualityOf, qualityRules } from './quality/quality.ts';
export { toJsonLdGraph } from './rdf/graph.ts';
export { type RdfTerm, type Triple, triplesOf } from './rdf/triples.ts';
export { toTurtle } from './rdf/turtle.ts';
export { type DilaNode, readDilaSheet } from './read/dila.ts';
export { type ParseOptions, parseRdf, type RdfFormat } from './read/parse.ts';
export {
  type CatalogueOptions,
  type CatalogueSource,
  type ReadCatalogue,
  readCatalogue,
} from './read/read-catalogue.ts';
export { type ReadRecords, readRecords } from './read/read-records.ts';
export type { Repair } from './read/repair.ts';
export {
  type ReadSheetRecords,
  readSheetRecords,
  type SheetOptions,
  type SheetProblem,
  type SheetTable,
} from './read/sheet.ts';
export { proposeMapping, type SheetField, type SheetKey, type SheetMapping, sheetFields } from './read/sheet-fields.ts';
export { UnreadableRdf } from './read/unreadable.ts';
export { toSchemaOrg } from './schema-org.ts';
