// Another page of this site, to take parts of it over.

/**
 * The page at an address of this site, parsed by the browser: its scripts do not run.
 * @throws Error where it does not come
 */
export function otherPage(href: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("GET", href);
    request.responseType = "document";
    request.onload = () => {
      if (request.status < 400 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${href} answers ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${href} does not answer`));
    request.send();
  });
}
