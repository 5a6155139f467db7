// What a dealer is called on our pages: a list may know nothing but the website.

export function dealerName({ name, website }: { readonly name: string; readonly website: string }): string {
  return name || website;
}
