/** A file that was dropped or chosen, under the folders that it came from. */
export type Dropped = { file: File; path: string }

/** All files of a drop, also those in folders, with their paths. */
export async function readDropped(transfer: DataTransfer): Promise<Dropped[]> {
  // The entries are gone after the first await.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (!entries.length) return readChosen(transfer.files)
  return (await Promise.all(entries.map(filesIn))).flat().filter(isWanted)
}

/** All files that were chosen by a button; those of a folder have paths. */
export const readChosen = (files: FileList): Dropped[] =>
  [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name })).filter(isWanted)

/** Systems put files of their own into folders. */
const isWanted = ({ file: { name } }: Dropped): boolean =>
  !name.startsWith('.') && !['Thumbs.db', 'desktop.ini'].includes(name)

async function filesIn(entry: FileSystemEntry): Promise<Dropped[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ file, path }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: FileSystemEntry[] = []
  // A reader hands out a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (!some.length) break
    found.push(...some)
  }
  return (await Promise.all(found.map(filesIn))).flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
