/// One open project, and what a person does with it: the same for the window and the commands.
///
/// Start with [OpenFolder], which opens a folder as it was known last, and [Workspace], which it
/// gives back; [Workspace#update] brings in what is in the folder now ([CatalogueUpdate] tells
/// how). [Tagging], [Triage], [Excerpts], [Memos], [CodebookImport] and [AsItWas] are the other use
/// cases. [Places] and [Settings] say where things are kept that are not a project's.
///
/// What is open is a [Moment], made of the one before by [LiveWork] and [Placing]; [ProjectNow] is
/// what others see of it.
///
/// Nothing here waits for a screen or knows one. Every method may be called from any thread; those
/// that read or write files say so.
@NullMarked
package org.turnstone.workspace;

import org.jspecify.annotations.NullMarked;
