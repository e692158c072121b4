// The module that plugins import as `obsidian`: exactly what the stand-in host offers of it.
export { apiVersion, requireApiVersion } from './api-version';
export { App } from './app';
export type * from './cached-metadata';
export { Component } from './component';
export { debounce, type Debouncer } from './debounce';
export { Events, type EventRef } from './events';
export { FileManager } from './file-manager';
export { TAbstractFile, TFile, TFolder, type FileStats } from './files';
export {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  type FrontMatterInfo,
} from './front-matter';
export { getLanguage } from './language';
export {
  getLinkpath,
  parseLinktext,
  resolveSubpath,
  stripHeading,
  stripHeadingForLink,
  type BlockSubpathResult,
  type HeadingSubpathResult,
} from './link-text';
export { MetadataCache } from './metadata-cache';
export { default as moment } from 'moment';
export { normalizePath } from './paths';
export { Plugin, type PluginManifest } from './plugin';
export type {
  CliData,
  CliFlag,
  CliFlags,
  CliHandler,
  Command,
  HoverLinkSource,
  Hotkey,
  ObsidianProtocolHandler,
  ViewCreator,
} from './registry';
export {
  requestUrl,
  type RequestUrlParam,
  type RequestUrlResponse,
  type RequestUrlResponsePromise,
} from './request-url';
export type { StorageStat as Stat } from './storage';
export type {
  DataWriteOptions,
  ListedFiles,
  StorageAdapter as DataAdapter,
} from './storage-adapter';
export { Vault } from './vault';
export { parseYaml, stringifyYaml } from './yaml';
