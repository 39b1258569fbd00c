declare module 'virtual:factbase' {
  /** Parses the record on the first call and gives the same object ever after. */
  const loadFactBase: () => import('../core/model/factbase').FactBase;
  export default loadFactBase;
}

declare module 'virtual:factbase/topic' {
  const topic: import('../core/model/factbase').Topic;
  export default topic;
}

declare module 'virtual:factbase/about' {
  const about: { readonly version: string; readonly date: string; readonly title: string };
  export default about;
}

declare module 'virtual:factbase/changelog' {
  /** Newest first. */
  const releases: readonly import('../core/model/release').Release[];
  export default releases;
}
