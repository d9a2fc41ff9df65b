/** A name that is missing in this language: a dash to see, and what is missing to hear. */
export const Unnamed = ({ children }: { readonly children: string }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{children}</span>
  </>
)
