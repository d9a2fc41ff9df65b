/** Why something was done to a record, and when: all that one decision does happens at one moment. */
export type Deed = { readonly at: Date; readonly reason?: string | undefined }
