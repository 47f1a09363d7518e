declare namespace App {
  interface Locals {
    /** The content file a page is made from, so that a tag inside it can name the file when something is wrong. */
    contentFile?: string
  }
}
