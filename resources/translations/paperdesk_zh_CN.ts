<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>PaperDesk</name>
        <message>
            <location filename="../../paperdesk/app/kept_settings.py" />
            <source>Your settings could not be read and were reset to the defaults. The old file is kept: {file}</source>
            <translation>无法读取您的设置，已恢复为默认值。旧文件已保留：{file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>The window did not appear, so no screenshot was taken. Try again, or open the window.</source>
            <translation>窗口没有出现，因此未能截图。请重试，或打开窗口。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/run.py" />
            <source>{target} cannot be written. Choose another location, and a name that ends in .png.</source>
            <translation>无法写入 {target}。请选择其他位置，文件名须以 .png 结尾。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>There is no display to open the window on. The command line works without one: paperdesk --help</source>
            <translation>没有可以打开窗口的显示器。命令行无需显示器也能使用：paperdesk --help</translation>
        </message>
        <message>
            <location filename="../../paperdesk/app/screen.py" />
            <source>The window needs a system library that is not installed. Install it (on Debian and Ubuntu: apt install libxcb-cursor0), then start PaperDesk again.</source>
            <translation>窗口所需的一个系统库没有安装。请安装它（在 Debian 和 Ubuntu 上：apt install libxcb-cursor0），然后重新启动 PaperDesk。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Export notes and highlights of the papers matching QUERY (default: all papers).

Markdown files and note folders are updated in place. Text outside PaperDesk's marked sections is kept.</source>
            <translation>导出符合 QUERY 的论文的笔记和高亮（默认：所有论文）。

Markdown 文件和笔记文件夹会就地更新。PaperDesk 标记的部分之外的文字会保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Markdown, or W3C Web Annotations.</source>
            <translation>Markdown，或 W3C Web Annotations。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this colour; can be repeated.</source>
            <translation>仅此颜色；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Only this kind; can be repeated.</source>
            <translation>仅此类型；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write or update this file.</source>
            <translation>写入或更新此文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Write a note per paper to this folder, for Obsidian.</source>
            <translation>在此文件夹中为每篇论文写一条笔记，用于 Obsidian。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>--folder writes Markdown notes and cannot be combined with --output or --format jsonld.</source>
            <translation>--folder 写入 Markdown 笔记，不能与 --output 或 --format jsonld 同时使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/annotations.py" />
            <source>Written to {file}.</source>
            <translation>已写入 {file}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Find and merge variants of author names.</source>
            <translation>查找并合并作者姓名的不同写法。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>List names that may belong to the same person, such as "Z. Liu" and "Ziming Liu".</source>
            <translation>列出可能属于同一个人的姓名，例如“Z. Liu”和“Ziming Liu”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>Replace the author names OTHERS with KEEP, written as `variants` lists them: "Liu, Ziming" "Liu, Z.".</source>
            <translation>将作者姓名 OTHERS 替换为 KEEP，写法与 `variants` 所列一致："Liu, Ziming" "Liu, Z."。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/authors.py" />
            <source>{name}: {n} papers changed.</source>
            <translation>
                <numerusform>{name}：更改了 {n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No name variants found.</source>
            <translation>没有找到姓名的不同写法。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/authors.py" />
            <source>No paper has an author “{name}”. Write names exactly as “paperdesk authors variants” lists them.</source>
            <translation>没有论文的作者是“{name}”。请完全按照“paperdesk authors variants”所列的写法填写姓名。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Create, list and restore backups of the library.</source>
            <translation>创建、列出和恢复文献库的备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up the library now and thin out older backups.</source>
            <translation>立即备份文献库，并清理较旧的备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>List backups and their contents, newest first.</source>
            <translation>列出备份及其内容，最新的在前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Show the contents of BACKUP (number or file; default: newest) and its differences from the library.</source>
            <translation>显示 BACKUP（编号或文件；默认：最新的）的内容，以及它与文献库的差异。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore BACKUP (number or file; default: newest). The current library is kept as a backup.</source>
            <translation>恢复 BACKUP（编号或文件；默认：最新的）。当前文献库会保留为备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Check the whole library: database, files, index, backups, keys and history.

The exit code is 3 if the database is damaged, and 1 if any other problem was not repaired. A report contains versions and numbers, and nothing from the library.</source>
            <translation>检查整个文献库：数据库、文件、索引、备份、引用键和历史记录。

数据库损坏时退出码为 3；有其他问题未修复时为 1。报告只含版本号和数字，不含文献库中的内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in place of an earlier one. Its remains are moved aside; nothing is deleted.</source>
            <translation>新建一个空文献库，取代之前的文献库。原有内容会移到别处，不会删除。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Back up even if the last backup had far more.</source>
            <translation>即使上次备份的内容多得多，也进行备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore only this paper; can be repeated.</source>
            <translation>仅恢复这篇论文；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Do not ask for confirmation.</source>
            <translation>不要求确认。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repair what can be repaired; nothing is deleted.</source>
            <translation>修复可以修复的内容；不删除任何东西。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Write statistics for support to this file.</source>
            <translation>将供支持人员使用的统计写入此文件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restore the backup from {time} with {n} papers?</source>
            <translation>
                <numerusform>恢复 {time} 的备份（含 {n} 篇论文）吗？</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Restored the backup from {time}: {n} papers.</source>
            <translation>
                <numerusform>已恢复 {time} 的备份：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Start an empty library in {folder}? Anything already there is moved aside.</source>
            <translation>在 {folder} 中新建空文献库吗？其中已有的内容会移到别处。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Started an empty library in {folder}.</source>
            <translation>已在 {folder} 中新建空文献库。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{n} notes</source>
            <translation>
                <numerusform>{n} 条笔记</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Compared with the current library: {differences}.</source>
            <translation>与当前文献库相比：{differences}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Backed up to {file}</source>
            <translation>已备份到 {file}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restored: {n} papers.</source>
            <translation>
                <numerusform>已恢复：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no readable backup of the library in {folder}.</source>
            <translation>{folder} 中没有可读取的文献库备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>There is no backup “{name}”. List the backups with: paperdesk backup list</source>
            <translation>没有名为“{name}”的备份。列出备份：paperdesk backup list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>cannot be read: {reason}</source>
            <translation>无法读取：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>It cannot be compared with the current library.</source>
            <translation>无法与当前文献库比较。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No backups yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The previous library is kept: {folder}</source>
            <translation>之前的文献库已保留：{folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Fix what can be fixed with: paperdesk check --repair</source>
            <translation>修复可以修复的内容：paperdesk check --repair</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Repaired.</source>
            <translation>已修复。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>Moved aside to {folder}</source>
            <translation>已移到 {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>What was there is now in {folder}</source>
            <translation>原有内容现在位于 {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <source>The damaged files are kept: {folder}</source>
            <translation>损坏的文件已保留：{folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/backups.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>and {n} more</source>
            <translation>另有 {n} 位</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/gui/desk/desk.py" />
            <location filename="../../paperdesk/gui/paper_list/drag_picture.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>{n} papers</source>
            <translation>
                <numerusform>{n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>(without a title)</source>
            <translation>（无标题）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Library folder.</source>
            <translation>文献库文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <location filename="../../paperdesk/cli/main.py" />
            <source>Print JSON.</source>
            <translation>输出 JSON。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>name a folder</source>
            <translation>请指定文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>The output cannot be written: {reason}.</source>
            <translation>无法写入输出：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/base.py" />
            <source>Your changes are saved, but the backup failed: {error}</source>
            <translation>您的更改已保存，但备份失败：{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print a bibliography of the papers matching QUERY in a citation style.</source>
            <translation>按引文样式输出符合 QUERY 的论文的参考文献列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation format (default: latex).</source>
            <translation>引用格式（默认：latex）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Initial search in the small window.</source>
            <translation>小窗口中的初始搜索。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Use a citation style: (Lee, 2020).</source>
            <translation>使用引文样式：(Lee, 2020)。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Text before the citation, such as: see.</source>
            <translation>引用前的文字，例如：参见。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Pages or passage, such as: 3–5, or chap. 2.</source>
            <translation>页码或段落，例如：3–5，或第 2 章。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Citation style; see --list-styles.</source>
            <translation>引文样式；见 --list-styles。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>List the available styles.</source>
            <translation>列出可用的样式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Add your own style (.csl).</source>
            <translation>添加您自己的样式（.csl）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Language of the references, such as de-DE (default: the style's).</source>
            <translation>参考文献的语言，例如 de-DE（默认：样式的语言）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Download an official style by name from zotero.org.</source>
            <translation>按名称从 zotero.org 下载官方样式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print HTML, with italics.</source>
            <translation>输出 HTML，保留斜体。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>There is no citation format “{name}”. Choose one of: {known}.</source>
            <translation>没有引用格式“{name}”。可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Print citations of PAPERs, or choose papers in a small window if none are given. Formats: {forms}</source>
            <translation>输出 PAPER 的引用；如果没有给出论文，则在小窗口中选择。格式：{forms}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/cite.py" />
            <source>Added: {title} ({name}).</source>
            <translation>已添加：{title}（{name}）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Manage collections, your folders of papers.</source>
            <translation>管理文献集，即存放论文的文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>List collections with their number of papers.</source>
            <translation>列出文献集及其论文数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Add papers to the collection NAME (such as `Thesis/Chapter 3`), creating it if necessary.</source>
            <translation>将论文添加到文献集 NAME（例如 `Thesis/Chapter 3`），必要时新建。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Remove papers from the collection NAME; they stay in the library.</source>
            <translation>从文献集 NAME 移除论文；论文仍保留在文献库中。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Added to {name}: {n} papers.</source>
            <translation>
                <numerusform>已添加到 {name}：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/collections.py" />
            <source>Removed from {name}: {n} papers.</source>
            <translation>
                <numerusform>已从 {name} 移除：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/collections.py" />
            <source>There are no collections.</source>
            <translation>没有文献集。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync one library between several devices, through a folder that another program copies between them.</source>
            <translation>在多台设备之间同步一个文献库，借助由其他程序在设备间复制的文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up an empty FOLDER to sync this library with your other devices.</source>
            <translation>设置空的 FOLDER，用于将此文献库与您的其他设备同步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combine this library with the one in FOLDER; nothing in either is lost.</source>
            <translation>将此文献库与 FOLDER 中的文献库合并；两边的内容都不会丢失。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sync with your other devices now.</source>
            <translation>立即与您的其他设备同步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Show the shared folder, pending changes, other devices and the number of conflicts.</source>
            <translation>显示共享文件夹、待处理的更改、其他设备和冲突数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stop syncing this library; the library and the folder stay as they are.</source>
            <translation>停止同步此文献库；文献库和文件夹保持原样。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>List values that differ between devices; the last value of each is the current one.</source>
            <translation>列出各设备之间不同的值；每项以最后的值为准。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Choose the VALUE for a CONFLICT: the number and name from the list. Can be undone.</source>
            <translation>为 CONFLICT 选择 VALUE：使用列表中的编号和名称。可以撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Read the passphrase from the first line of this file; - is standard input.</source>
            <translation>从此文件的第一行读取口令；- 表示标准输入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Encrypt the folder; asks for a passphrase.</source>
            <translation>加密文件夹；会要求输入口令。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>The folder is encrypted; asks for its passphrase.</source>
            <translation>该文件夹已加密；会要求输入口令。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Set up {folder}. On your other devices, run: paperdesk devices join FOLDER</source>
            <translation>已设置 {folder}。请在您的其他设备上运行：paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Combined this library with the one in {folder}.</source>
            <translation>已将此文献库与 {folder} 中的文献库合并。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{about}: {field} is {value}</source>
            <translation>{about}：{field} 为 {value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder} (encrypted)</source>
            <translation>文件夹：{folder}（已加密）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Folder: {folder}</source>
            <translation>文件夹：{folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Last sync: {time}</source>
            <translation>上次同步：{time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Stopped syncing this library. The library and the folder were not changed.</source>
            <translation>已停止同步此文献库。文献库和文件夹未作更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Several papers have the citation key {key}; all but one got a letter at the end.</source>
            <translation>多篇论文的引用键都是 {key}；除一篇外，其余都加上了一个字母。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <source>{what}: {done} of {total}</source>
            <translation>{what}：{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Sent: {changes} sets of changes, {files} attached files.</source>
            <translation>已发送：{changes} 组更改，{files} 个附件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Received: {changes} sets of changes ({rows} rows), {files} attached files.</source>
            <translation>已接收：{changes} 组更改（{rows} 行），{files} 个附件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To send: {n}.</source>
            <translation>待发送：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Conflicts: {n}.</source>
            <translation>冲突：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Your devices agree on everything.</source>
            <translation>您的设备内容完全一致。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Merged papers that were on two devices: {n}. Undo with: paperdesk undo</source>
            <translation>已合并两台设备上都有的论文：{n}。撤销：paperdesk undo</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Not readable yet, will be tried again: {n} ({name}).</source>
            <translation>暂时无法读取，将再次尝试：{n}（{name}）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Waiting for earlier changes that have not arrived: {n}.</source>
            <translation>正在等待尚未到达的较早更改：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Changed on this device since then: {n}.</source>
            <translation>此后在本设备上的更改：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>To apply: {n}.</source>
            <translation>待应用：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <source>Other device: {name}, last seen {time}.</source>
            <translation>其他设备：{name}，最近一次出现于 {time}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/devices.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Print the best new papers, ranked by what you starred, kept, tagged and dismissed.</source>
            <translation>输出最佳新论文，按您加星标、保留、加标签和忽略的论文排列。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>List the inbox, ranked by what you starred, kept, tagged and dismissed, with the decisive words.</source>
            <translation>列出收件箱，按您加星标、保留、加标签和忽略的论文排列，并给出起决定作用的词。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>12h, 1d, 2w or a date (default: since the last digest).</source>
            <translation>12h、1d、2w 或日期（默认：自上次简报以来）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Maximum number of papers (default: 20).</source>
            <translation>最多论文数（默认：20）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>html, md or eml (default: from the file extension, or md).</source>
            <translation>html、md 或 eml（默认：按文件扩展名，否则为 md）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Write to this file instead of standard output.</source>
            <translation>写入此文件，而不是标准输出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Mail it to yourself, as configured in the window.</source>
            <translation>按窗口中的设置，用邮件发送给自己。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Rank by similarity to the papers with this tag.</source>
            <translation>按与带此标签的论文的相似度排列。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/reads.py" />
            <source>because of {words}</source>
            <translation>因为 {words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>Sent to {recipient}: {title}</source>
            <translation>已发送给 {recipient}：{title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>{title}, written to {file}.</source>
            <translation>{title}，已写入 {file}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/digest.py" />
            <source>The inbox is empty.</source>
            <translation>收件箱是空的。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attach files to a paper. They are copied into the library; duplicates are skipped.</source>
            <translation>为论文添加附件。文件会复制到文献库；重复的会跳过。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Copy the attached files of the papers matching QUERY to FOLDER, named by citation key or a pattern.</source>
            <translation>将符合 QUERY 的论文的附件复制到 FOLDER，按引用键或模式命名。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Print the text of a paper's PDF.</source>
            <translation>输出论文 PDF 的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Leave the files where they are and store only their paths.</source>
            <translation>文件留在原处，仅保存其路径。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Name pattern, like that of citation keys (default: key).</source>
            <translation>命名模式，写法与引用键模式相同（默认：key）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Only this page.</source>
            <translation>仅此页。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Password of a protected PDF.</source>
            <translation>受保护 PDF 的密码。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Recognise the text of a scan with “tesseract”, and keep it for searching.</source>
            <translation>用“tesseract”识别扫描件中的文字，并保留供搜索使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Language of the scan in tesseract's notation: eng, deu, eng+fra.</source>
            <translation>扫描件的语言，用 tesseract 的写法：eng、deu、eng+fra。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Saved: {n} files.</source>
            <translation>
                <numerusform>已保存：{n} 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>This PDF is a scan and contains no text. To recognise its text, run: paperdesk text {paper} --ocr</source>
            <translation>此 PDF 是扫描件，不含文字。识别其中的文字：paperdesk text {paper} --ocr</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Attached: {n} files.</source>
            <translation>
                <numerusform>已添加附件：{n} 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>“{paper}” has no PDF yet. Attach one with: paperdesk attach {paper} FILE</source>
            <translation>“{paper}”还没有 PDF。添加 PDF：paperdesk attach {paper} FILE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>No text was recognised in this scan. Check the language given with --language.</source>
            <translation>没有在此扫描件中识别出文字。请检查 --language 指定的语言。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/documents.py" />
            <source>Missing: {n}.</source>
            <translation>缺少：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let browsers and editors on this computer access the library until you press Ctrl+C.</source>
            <translation>允许此计算机上的浏览器和编辑器访问文献库，直到您按 Ctrl+C。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Serve an assistant through the Model Context Protocol on standard input and output, read-only by default.</source>
            <translation>通过标准输入和输出，以 Model Context Protocol 为助手提供服务，默认只读。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Port to listen on; 0 picks a free one (default: from the settings).</source>
            <translation>监听的端口；0 表示任选一个空闲端口（默认：按设置）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Where papers from browsers go.</source>
            <translation>来自浏览器的论文存放的位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Let every program change the library that asks for it, without a question.</source>
            <translation>允许任何提出请求的程序更改文献库，不再询问。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>Allow it to add notes, tags, stars and collections.</source>
            <translation>允许它添加笔记、标签、星标和文献集。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” asks to add, change and delete papers, notes, tags and collections. Allow it?</source>
            <translation>“{program}”请求添加、更改和删除论文、笔记、标签和文献集。是否允许？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>PaperDesk accepts requests from programs on this computer at {address}. Press Ctrl+C to stop.</source>
            <translation>PaperDesk 正在 {address} 接受此计算机上的程序的请求。按 Ctrl+C 停止。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>a connection</source>
            <translation>一个连接</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>“{program}” may not change the library: nobody can be asked.</source>
            <translation>“{program}”不能更改文献库：无法询问用户。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/doors.py" />
            <source>refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List possible duplicates with the reasons, most certain first.

Certain duplicates can be merged here; compare the others side by side in the window.</source>
            <translation>列出可能的重复项及理由，最确定的在前。

确定的重复项可在此合并；其余的请在窗口中并排比较。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>List records merged into papers, newest first, with their numbers for `keep-both`.</source>
            <translation>列出已合并到论文的记录，最新的在前，并给出用于 `keep-both` 的编号。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Turn merged record NUMBER back into a separate paper. You can undo this.</source>
            <translation>将已合并的记录 NUMBER 恢复为单独的论文。可以撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merge certain duplicates in one step that can be undone.</source>
            <translation>将确定的重复项一步合并，可以撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Mark two papers as permanently different.</source>
            <translation>将两篇论文永久标为不同。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Maximum number to list (default: 50).</source>
            <translation>最多列出的数目（默认：50）。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>{n} pairs, {sure} of them certain. Merge those with --merge.</source>
            <translation>
                <numerusform>{n} 对，其中 {sure} 对是确定的。用 --merge 合并这些。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one work in two versions</source>
            <translation>确定是同一作品的两个版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one work in two versions</source>
            <translation>可能是同一作品的两个版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>It is now paper {number}.</source>
            <translation>它现在是论文 {number}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>certainly one paper</source>
            <translation>确定是同一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>possibly one paper</source>
            <translation>可能是同一篇论文</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Merged {n} papers into others.</source>
            <translation>
                <numerusform>已将 {n} 篇论文合并到其他论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>“{record}” into “{paper}” ({reason})</source>
            <translation>“{record}”合并到“{paper}”（{reason}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>No merged records.</source>
            <translation>没有已合并的记录。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/duplicates.py" />
            <source>Marked as different.</source>
            <translation>已标为不同。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set fields of papers, or find and replace text in them.

Fields: {fields}. Text can be replaced in: {replaceable}. All changes are one step that can be undone.</source>
            <translation>设置论文的字段，或查找并替换其中的文字。

字段：{fields}。可替换文字的字段：{replaceable}。所有更改作为一个步骤，可以撤销。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Edited: {n} papers.</source>
            <translation>
                <numerusform>已编辑：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Set a field; can be repeated.</source>
            <translation>设置一个字段；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Text to find, ignoring case.</source>
            <translation>要查找的文字，不区分大小写。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replacement text.</source>
            <translation>用来替换的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Search only this field.</source>
            <translation>仅在此字段中查找。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match case.</source>
            <translation>区分大小写。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Match whole fields only.</source>
            <translation>仅匹配整个字段。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Only show what --replace would change.</source>
            <translation>仅显示 --replace 会更改什么。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>{n} papers would change.</source>
            <translation>
                <numerusform>{n} 篇论文会更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Replaced in {n} papers.</source>
            <translation>
                <numerusform>已在 {n} 篇论文中替换。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>Give --set FIELD=VALUE, or --find TEXT and --replace TEXT.</source>
            <translation>请给出 --set FIELD=VALUE，或 --find TEXT 和 --replace TEXT。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>“{text}” is not of the form FIELD=VALUE.</source>
            <translation>“{text}”不符合 FIELD=VALUE 的形式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/edit.py" />
            <source>--dry-run can only be used with --find and --replace.</source>
            <translation>--dry-run 只能与 --find 和 --replace 一起使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow and manage feeds.</source>
            <translation>订阅和管理订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feed at ADDRESS, the feed that a web page links to, or the feeds in an OPML file.

ADDRESS can also be an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily, a search (hf:search effective theory, openalex: grokking, s2: grokking), a collection (biorxiv: neuroscience), or the address of a page showing one of these.</source>
            <translation>订阅 ADDRESS 处的订阅源、网页所链接的订阅源，或 OPML 文件中的订阅源。

ADDRESS 也可以是 arXiv 分类（cs.LG）、arXiv 查询（au:tegmark AND grokking）、hf:daily、搜索（hf:search effective theory, openalex: grokking, s2: grokking）、文献集合（biorxiv: neuroscience），或显示其中之一的网页地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>List feeds with their unread papers, last successful refresh and errors.</source>
            <translation>列出订阅源及其未读论文数、上次成功刷新的时间和错误。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Show feed health: feeds that fail, ended, moved or fell silent, and how many papers you kept from each.</source>
            <translation>显示订阅源状况：哪些失败、终止、迁移或不再更新，以及您从每个订阅源保留了多少论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Stop following feeds, given by ID or address. Their papers are kept.</source>
            <translation>取消订阅，用 ID 或地址指定订阅源。其论文会保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Move feeds, given by ID or address, to a folder, creating it if necessary.</source>
            <translation>将用 ID 或地址指定的订阅源移到文件夹，必要时新建。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Follow the feeds in an OPML file (- for standard input) with their folders. Then run `feeds refresh`.</source>
            <translation>订阅 OPML 文件（- 表示标准输入）中的订阅源及其文件夹。然后运行 `feeds refresh`。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Export feeds and their folders as OPML.</source>
            <translation>将订阅源及其文件夹导出为 OPML。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh all feeds, or those given by ID or address.</source>
            <translation>刷新所有订阅源，或用 ID 或地址指定的订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh due feeds while the window is closed, with a systemd timer.</source>
            <translation>窗口关闭时，用 systemd 定时器刷新到期的订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only list the available feeds with their first entries.</source>
            <translation>仅列出可用的订阅源及其最前面的条目。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Folder, such as "Physics/Condensed"; "" for none.</source>
            <translation>文件夹，例如 "Physics/Condensed"；"" 表示不放入文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Refresh only feeds that are due.</source>
            <translation>仅刷新到期的订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Interval: 15m, 2h or 1d (default: 2h).</source>
            <translation>间隔：15m、2h 或 1d（默认：2h）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Mail the digest after each refresh, as configured in the window.</source>
            <translation>每次刷新后，按窗口中的设置用邮件发送简报。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Only print a crontab line.</source>
            <translation>仅输出一行 crontab。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Remove the timer.</source>
            <translation>移除定时器。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new.</source>
            <translation>{feed}：{n} 篇新论文。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds moved.</source>
            <translation>
                <numerusform>已移动 {n} 个订阅源。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds written to {file}.</source>
            <translation>
                <numerusform>已将 {n} 个订阅源写入 {file}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Written: {files}.</source>
            <translation>已写入：{files}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Start it with: {command}</source>
            <translation>启动方法：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The page has another feed: {title}, {address}</source>
            <translation>该页面还有另一个订阅源：{title}，{address}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{n} feeds removed.</source>
            <translation>
                <numerusform>已移除 {n} 个订阅源。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>None of the feeds could be refreshed.</source>
            <translation>所有订阅源都无法刷新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>You are not following any feeds yet.</source>
            <translation>您还没有订阅任何订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>You do not follow a feed “{name}”. List your feeds with: paperdesk feeds list</source>
            <translation>您没有订阅“{name}”。列出您的订阅源：paperdesk feeds list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>standard input</source>
            <translation>标准输入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>--due cannot be combined with feed names.</source>
            <translation>--due 不能与订阅源名称同时使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer was removed.</source>
            <translation>定时器已移除。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>There is no timer.</source>
            <translation>没有定时器。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>{feed}: {n} new</source>
            <translation>{feed}：{n} 篇新论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>Nothing was refreshed.</source>
            <translation>没有刷新任何订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({n} unread, last refreshed: {time})</source>
            <translation>（{n} 篇未读，上次刷新：{time}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>({state}; {brought} received, {kept} kept, {waiting} in the inbox; last entry {news}; last refresh {checked}, {new} new)</source>
            <translation>（{state}；收到 {brought}，保留 {kept}，收件箱中 {waiting}；最近条目 {news}；上次刷新 {checked}，新增 {new}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>The timer is running.</source>
            <translation>定时器正在运行。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>(moved to {address})</source>
            <translation>（已迁移到 {address}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/feeds.py" />
            <source>ok</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>List the steps you took, newest first, with their numbers for `undo` and `redo`.</source>
            <translation>列出您执行的步骤，最新的在前，并给出用于 `undo` 和 `redo` 的编号。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undo the last step, or the step with this number, even after a restart.</source>
            <translation>撤销上一步，或此编号的步骤，重新启动后也可以。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redo the last undone step, or the step with this number.</source>
            <translation>重做上次撤销的步骤，或此编号的步骤。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Maximum number of steps (default: 20).</source>
            <translation>最多步骤数（默认：20）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Undid: {step}.</source>
            <translation>已撤销：{step}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>Redid: {step}.</source>
            <translation>已重做：{step}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <location filename="../../paperdesk/library/clashes.py" />
            <source>undone</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <source>No steps yet.</source>
            <translation>还没有步骤。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/history.py" />
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Check and renew citation keys, and set their pattern.</source>
            <translation>检查和更新引用键，并设置其模式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Show or set the PATTERN for new keys; "" resets it to "auth.lower + shorttitle(3,3) + year".</source>
            <translation>显示或设置新引用键的 PATTERN；"" 将其恢复为 "auth.lower + shorttitle(3,3) + year"。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>List keys that BibTeX confuses or LaTeX does not allow, and unusable former keys. Exit code 1 if any exist.</source>
            <translation>列出 BibTeX 会混淆或 LaTeX 不允许的引用键，以及不可用的旧引用键。如果有，退出码为 1。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Create new keys for the papers matching QUERY, in the order in which they were added.</source>
            <translation>按添加顺序，为符合 QUERY 的论文生成新引用键。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Include keys that you already used elsewhere; they remain as aliases.</source>
            <translation>包括您已在别处使用的引用键；它们会保留为别名。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/keys.py" />
            <source>New citation keys: {n} papers.</source>
            <translation>
                <numerusform>新引用键：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>Give a query to choose the papers that get new keys, such as tag:draft.</source>
            <translation>请用查询指定哪些论文需要新的引用键，例如 tag:draft。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/keys.py" />
            <source>No problems with citation keys.</source>
            <translation>引用键没有问题。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share collections with the people of your lab, through a PostgreSQL server.</source>
            <translation>通过 PostgreSQL 服务器，与您的实验室成员共享文献集。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Create a lab in the database at ADDRESS (postgresql://USER@HOST/DATABASE); USER owns the database.</source>
            <translation>在 ADDRESS（postgresql://USER@HOST/DATABASE）处的数据库中创建实验室；USER 是数据库的所有者。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Upgrade a lab created by an earlier version; ADDRESS is the one it was created with.</source>
            <translation>升级由较早版本创建的实验室；ADDRESS 是创建时所用的地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Invite NAME. Send them the printed invitation privately; it admits one person, within 14 days.</source>
            <translation>邀请 NAME。请私下发送所输出的邀请；它在 14 天内允许一人加入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Join a lab with an INVITATION; - reads it from standard input.</source>
            <translation>用 INVITATION 加入实验室；- 表示从标准输入读取。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share a COLLECTION with the whole lab. Your notes, tags and stars are not shared.</source>
            <translation>与整个实验室共享一个 COLLECTION。您的笔记、标签和星标不会共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Stop sharing a COLLECTION, as an owner or if you shared it. Everyone keeps the papers they have.</source>
            <translation>停止共享 COLLECTION，仅限所有者或共享它的人。所有人都保留已有的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Sync with your lab now.</source>
            <translation>立即与您的实验室同步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show your role, the shared collections and what is waiting, without asking the server.</source>
            <translation>显示您的角色、共享的文献集和待处理的内容，不询问服务器。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List the members and their roles.</source>
            <translation>列出成员及其角色。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Change the role of NAME: owners manage members, editors share and change, readers only read.</source>
            <translation>更改 NAME 的角色：所有者管理成员，编辑者可共享和更改，读者只能阅读。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Remove NAME from the lab. They keep their papers, and their changes stay in the log.</source>
            <translation>将 NAME 移出实验室。其论文仍归其保留，其更改仍在日志中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Leave the lab. Its collections and papers stay in your library.</source>
            <translation>退出实验室。其文献集和论文仍保留在您的文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Show who added and changed what, newest first, for all papers or one PAPER.</source>
            <translation>显示所有论文或一篇 PAPER 由谁添加和更改了什么，最新的在前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>List fields that members changed at the same time. The last value of each is shown until you decide.</source>
            <translation>列出成员同时更改的字段。在您决定之前，每项显示最后的值。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose VALUE, by its number, for a CONFLICT, by its name; everyone gets it with the next sync.</source>
            <translation>按编号为 CONFLICT（按名称）选择 VALUE；下次同步时所有人都会得到它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Name of the lab.</source>
            <translation>实验室的名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your name in the lab.</source>
            <translation>您在实验室中的名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Their role.</source>
            <translation>对方的角色。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Share with this member only; can be repeated.</source>
            <translation>仅与此成员共享；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Also share attached files, up to 200 MB each.</source>
            <translation>同时共享附件，每个不超过 200 MB。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Do not contact the server, for example if it no longer exists.</source>
            <translation>不联系服务器，例如服务器已不存在时。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Maximum number of changes.</source>
            <translation>最多更改数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>editor</source>
            <translation>编辑者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>reader</source>
            <translation>读者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Created the lab “{title}”; you are its owner. Invite others with: paperdesk lab invite NAME</source>
            <translation>已创建实验室“{title}”；您是所有者。邀请他人：paperdesk lab invite NAME</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>(invited)</source>
            <translation>（已邀请）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Choose a password for {place}</source>
            <translation>为 {place} 设置密码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with {people}.</source>
            <translation>{collection} 已与 {people} 共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>{collection} is shared with the whole lab.</source>
            <translation>{collection} 已与整个实验室共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>You are {name} ({role}) in the lab “{lab}” at {place}.</source>
            <translation>您是 {name}（{role}），所在实验室为“{lab}”，位于 {place}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Papers changed here since: {n}.</source>
            <translation>此后在此更改的论文：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is {role} now.</source>
            <translation>{name} 现在的角色是{role}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} is no longer in the lab.</source>
            <translation>{name} 已不在实验室中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You have left the lab. Its collections stay in your library.</source>
            <translation>您已退出实验室。其文献集仍保留在您的文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers sent: {n}.</source>
            <translation>已发送论文：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Papers received: {n}.</source>
            <translation>已接收论文：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is upgraded.</source>
            <translation>实验室已升级。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab is up to date already.</source>
            <translation>实验室已是最新版本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Nothing has been changed yet.</source>
            <translation>还没有任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The lab agrees on everything.</source>
            <translation>实验室内容完全一致。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Password for {place}</source>
            <translation>{place} 的密码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Your password is not stored: you are asked for it each time.</source>
            <translation>您的密码不会保存：每次都会要求您输入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>New collections: {names}.</source>
            <translation>新文献集：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>No longer shared: {names}. Your papers stay as they are.</source>
            <translation>已不再共享：{names}。您的论文保持原样。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Not readable, tried again next time: {n}.</source>
            <translation>无法读取，下次再试：{n}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>You are in the lab.</source>
            <translation>您已在实验室中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>{collection} is no longer shared.</source>
            <translation>{collection} 已不再共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (whole lab)</source>
            <translation>已共享：{title}（整个实验室）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>Shared: {title} (some members)</source>
            <translation>已共享：{title}（部分成员）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <source>The last attempt failed: {reason}</source>
            <translation>上次尝试失败：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>(empty)</source>
            <translation>（空）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lab.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>somebody</source>
            <translation>某人</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Manage linked files: exports kept up to date while the window is open, and by `linked update`.</source>
            <translation>管理链接文件：在窗口打开时以及由 `linked update` 保持最新的导出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Keep FILE, or literature notes in the folder FILE, up to date with the papers matching QUERY.</source>
            <translation>使 FILE，或文件夹 FILE 中的文献笔记，与符合 QUERY 的论文保持同步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List linked files and the result of their last update.</source>
            <translation>列出链接文件及其上次更新的结果。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Update linked files whose papers have changed. Exit code 1 if an update fails.</source>
            <translation>更新论文有变化的链接文件。如果有更新失败，退出码为 1。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Stop updating FILE. The file itself is kept.</source>
            <translation>停止更新 FILE。文件本身会保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>List the papers cited in DOCUMENTs (.tex .aux .bcf .md .qmd .typ). Exit code 1 if keys are missing.</source>
            <translation>列出 DOCUMENT（.tex .aux .bcf .md .qmd .typ）中引用的论文。如果缺少引用键，退出码为 1。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Format (default: from the file extension).</source>
            <translation>格式（默认：按文件扩展名）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Leave out abstracts.</source>
            <translation>不含摘要。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write accented letters as LaTeX commands.</source>
            <translation>将重音字母写为 LaTeX 命令。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>Export these papers to this file.</source>
            <translation>将这些论文导出到此文件。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers, updated {time}</source>
            <translation>
                <numerusform>{n} 篇论文，更新于 {time}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is no longer updated.</source>
            <translation>{file} 不再更新。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, {missing} missing.</source>
            <translation>
                <numerusform>引用了 {n} 篇论文，缺少 {missing} 篇。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{n} papers cited, exported to {file}, {missing} missing.</source>
            <translation>
                <numerusform>引用了 {n} 篇论文，已导出到 {file}，缺少 {missing} 篇。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>{file} is not a linked file. List linked files with: paperdesk linked list</source>
            <translation>{file} 不是链接文件。列出链接文件：paperdesk linked list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>No linked files.</source>
            <translation>没有链接文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>no paper has the key “{key}”</source>
            <translation>没有论文的引用键是“{key}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/linked.py" />
            <source>“{key}” is a former key of “{present}”</source>
            <translation>“{key}”是“{present}”的旧引用键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Check the references matching QUERY. Exit code 1 if problems remain.

Finds missing fields, invalid identifiers, pages and dates, leftover HTML and TeX, capitals, and problems with keys. An arrow shows what --fix would change.</source>
            <translation>检查符合 QUERY 的参考文献。如果仍有问题，退出码为 1。

查找缺失的字段，无效的标识符、页码和日期，残留的 HTML 和 TeX，以及大小写和引用键方面的问题。箭头表示 --fix 会做的更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Run only this check; can be repeated.</source>
            <translation>仅运行此项检查；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>Fix certain problems in one step that can be undone.</source>
            <translation>将确定的问题一步修复，可以撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixed} fixed.</source>
            <translation>发现 {n} 个，修复 {fixed} 个。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lint.py" />
            <source>{n} found, {fixable} can be fixed with --fix.</source>
            <translation>发现 {n} 个，{fixable} 个可用 --fix 修复。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Add papers by identifier or address (default: read from standard input).</source>
            <translation>按标识符或地址添加论文（默认：从标准输入读取）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Look up papers without authors and date at arXiv and Crossref, and fill in certain matches.</source>
            <translation>在 arXiv 和 Crossref 查找没有作者和日期的论文，并补全确定的匹配。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Fetch and attach open-access PDFs. Papers without one are listed with their web pages.</source>
            <translation>获取开放获取的 PDF 并添加为附件。没有 PDF 的论文会连同其网页列出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Check Crossref for corrections and retractions of kept papers, or of those given, and mark them.</source>
            <translation>向 Crossref 查询保留的或给出的论文的更正和撤稿，并作标记。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>Where the papers go.</source>
            <translation>论文存放的位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers were added.</source>
            <translation>没有添加任何论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>{title}: {type}, see {address}</source>
            <translation>{title}：{type}，见 {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No papers to look up.</source>
            <translation>没有要查找的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>No new retractions or corrections.</source>
            <translation>没有新的撤稿或更正。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/lookups.py" />
            <source>no certain match</source>
            <translation>没有确定的匹配</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Manage your paper library: follow feeds, search, tag, annotate and export. Without a command, open the window.</source>
            <translation>管理您的文献库：订阅、搜索、加标签、批注和导出。不给出命令时打开窗口。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>Write a log of messages at this level and above (the window uses info).</source>
            <translation>写入此级别及以上的消息日志（窗口使用 info）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/main.py" />
            <source>The input is not valid UTF-8. Nothing was changed.</source>
            <translation>输入不是有效的 UTF-8。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning, with a small model that analyses your papers on this computer.</source>
            <translation>语义搜索，使用在此计算机上分析论文的小型模型。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Show which model is used and how many papers it has analysed.</source>
            <translation>显示所用的模型及其已分析的论文数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Analyse new and changed papers, and PDF pages if turned on. Resumes where it stopped.</source>
            <translation>分析新的和更改过的论文，如果已开启，也分析 PDF 页面。从上次停止处继续。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Download the model, unless `packaging/run setup --all` has already installed it.</source>
            <translation>下载模型，除非 `packaging/run setup --all` 已安装它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn on search by meaning, with PaperDesk's model or your own.</source>
            <translation>开启语义搜索，使用 PaperDesk 的模型或您自己的模型。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Turn off search by meaning. Existing data is kept.</source>
            <translation>关闭语义搜索。已有数据会保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Folder with your own model.</source>
            <translation>存放您自己的模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Whether to analyse the pages of PDFs as well.</source>
            <translation>是否也分析 PDF 的页面。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Go back to PaperDesk's model.</source>
            <translation>改回 PaperDesk 的模型。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{model}: {done} of {n} papers analysed.</source>
            <translation>
                <numerusform>{model}：已分析 {done} 篇，共 {n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{n} papers analysed.</source>
            <translation>
                <numerusform>已分析 {n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{name} saved to {file}.</source>
            <translation>{name} 已保存到 {file}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>{what}: {done} of {total} MB</source>
            <translation>{what}：{done} / {total} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is on, with {model}.</source>
            <translation>语义搜索已开启，使用 {model}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>Search by meaning is off.</source>
            <translation>语义搜索已关闭。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/meaning.py" />
            <source>The pages of {n} papers analysed.</source>
            <translation>
                <numerusform>已分析 {n} 篇论文的页面。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/meaning.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Cite from LibreOffice Writer: install, remove or save its PaperDesk extension.</source>
            <translation>从 LibreOffice Writer 引用：安装、移除或保存其 PaperDesk 扩展。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Install the extension in LibreOffice, for your user; run it again after an update.</source>
            <translation>为当前用户在 LibreOffice 中安装扩展；更新后请重新运行。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Remove the extension from LibreOffice; documents keep their citations.</source>
            <translation>从 LibreOffice 中移除扩展；文档会保留其中的引用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Save the extension as FILE (.oxt), to open with a LibreOffice that PaperDesk does not find.</source>
            <translation>将扩展保存为 FILE（.oxt），以便用 PaperDesk 找不到的 LibreOffice 打开。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Port where PaperDesk listens (default: from the settings).</source>
            <translation>PaperDesk 监听的端口（默认：按设置）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installed. Start LibreOffice again: Writer then has a PaperDesk menu.</source>
            <translation>已安装。请重新启动 LibreOffice，之后 Writer 中会有 PaperDesk 菜单。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Removed. Start LibreOffice again.</source>
            <translation>已移除。请重新启动 LibreOffice。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/office.py" />
            <source>Saved {file}. Open it with LibreOffice to install it.</source>
            <translation>已保存 {file}。请用 LibreOffice 打开它来安装。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Delete papers permanently. Feeds do not bring them back. This cannot be undone.</source>
            <translation>永久删除论文。订阅源不会再带回它们。此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add tags to papers, or remove them.</source>
            <translation>为论文添加或移除标签。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Add a Markdown note to a paper (- to read it from standard input).</source>
            <translation>为论文添加 Markdown 笔记（- 表示从标准输入读取）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to add; can be repeated.</source>
            <translation>要添加的标签；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tag to remove; can be repeated.</source>
            <translation>要移除的标签；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Star papers.</source>
            <translation>给论文加星标。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstar papers.</source>
            <translation>取消论文的星标。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as read.</source>
            <translation>将论文标为已读。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Mark papers as unread.</source>
            <translation>将论文标为未读。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Keep papers in the library.</source>
            <translation>将论文保留到文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismiss papers from the inbox.</source>
            <translation>从收件箱忽略论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Move papers to the trash.</source>
            <translation>将论文移到回收站。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Restore trashed or dismissed papers.</source>
            <translation>恢复已移到回收站或已忽略的论文。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Starred: {n} papers.</source>
            <translation>
                <numerusform>已加星标：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Unstarred: {n} papers.</source>
            <translation>
                <numerusform>已取消星标：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as read: {n} papers.</source>
            <translation>
                <numerusform>已标为已读：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Marked as unread: {n} papers.</source>
            <translation>
                <numerusform>已标为未读：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Kept: {n} papers.</source>
            <translation>
                <numerusform>已保留：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Dismissed: {n} papers.</source>
            <translation>
                <numerusform>已忽略：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Trashed: {n} papers.</source>
            <translation>
                <numerusform>已移到回收站：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Purged: {n} papers.</source>
            <translation>
                <numerusform>已永久删除：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Tagged: {n} papers.</source>
            <translation>
                <numerusform>已更改标签：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Noted: {n} papers.</source>
            <translation>
                <numerusform>已添加笔记：{n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>The note is empty. Give its text, or - to read it from standard input.</source>
            <translation>笔记是空的。请给出内容，或用 - 从标准输入读取。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/papers.py" />
            <source>Name a tag with --add or --remove.</source>
            <translation>请用 --add 或 --remove 指定标签。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore the backup from {time} ({n} papers)?</source>
            <translation>
                <numerusform>恢复 {time} 的备份（{n} 篇论文）吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>If this is correct, run “paperdesk backup create --yes”; if not, run “paperdesk backup restore”.</source>
            <translation>如果这没有问题，请运行“paperdesk backup create --yes”；否则请运行“paperdesk backup restore”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>{question} Nothing was changed. To confirm, run the command again with --yes.</source>
            <translation>{question}未作任何更改。要确认，请加上 --yes 再次运行该命令。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Password for {name} (press Enter to skip)</source>
            <translation>{name} 的密码（按 Enter 跳过）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Restore a backup with “paperdesk backup restore”, or start an empty library with “paperdesk begin”.</source>
            <translation>请用“paperdesk backup restore”恢复备份，或用“paperdesk begin”新建空文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>Repair it with “paperdesk check --repair”, or restore a backup with “paperdesk backup restore”.</source>
            <translation>请用“paperdesk check --repair”修复，或用“paperdesk backup restore”恢复备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/questions.py" />
            <source>The password is not correct.</source>
            <translation>密码不正确。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Manage rules for papers that arrive in the inbox.</source>
            <translation>管理进入收件箱的论文的规则。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>List rules in order.</source>
            <translation>按顺序列出规则。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Add a rule for new papers that match QUERY. Test it first with `rules try QUERY`.</source>
            <translation>为符合 QUERY 的新论文添加规则。请先用 `rules try QUERY` 测试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Remove a rule by ID or NAME. Its past actions are kept.</source>
            <translation>按 ID 或 NAME 移除规则。它之前的操作会保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Show what QUERY would have found among the latest papers, without changing anything.</source>
            <translation>显示 QUERY 会在最近的论文中找到什么，不作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Action: hide, star, keep, notify or tag:NAME.</source>
            <translation>操作：hide、star、keep、notify 或 tag:NAME。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Name of the rule (default: QUERY).</source>
            <translation>规则的名称（默认：QUERY）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Expiry: 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>有效期：30d、2w、6m、1y，或日期，例如 2027-01-31。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Number of papers to test.</source>
            <translation>用于测试的论文数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>Removed: {name}</source>
            <translation>已移除：{name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>{rule}, until {day}</source>
            <translation>{rule}，至 {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There are no rules.</source>
            <translation>没有规则。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/rules.py" />
            <source>There is no rule “{name}”. List the rules with: paperdesk rules list</source>
            <translation>没有规则“{name}”。列出规则：paperdesk rules list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search papers; without QUERY, list all that are not dismissed or in the trash.</source>
            <translation>搜索论文；不给出 QUERY 时，列出所有未忽略且不在回收站中的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show a paper in full, by ID or citation key.</source>
            <translation>完整显示一篇论文，用 ID 或引用键指定。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>List tags with their number of papers.</source>
            <translation>列出标签及其论文数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show the size and location of the library.</source>
            <translation>显示文献库的大小和位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Manage the full-text index.</source>
            <translation>管理全文索引。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Show whether the index is up to date.</source>
            <translation>显示索引是否为最新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Rebuild the index from the library, and read PDFs that have not been read yet.</source>
            <translation>根据文献库重建索引，并读取尚未读取的 PDF。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Maximum number of results.</source>
            <translation>结果数上限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Find papers similar to a paper (ID or key) or a text.</source>
            <translation>查找与一篇论文（ID 或引用键）或一段文字相似的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Search by meaning as well.</source>
            <translation>同时进行语义搜索。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>retracted</source>
            <translation>已撤稿</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>library</source>
            <translation>文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>dismissed</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>starred</source>
            <translation>已加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>reading</source>
            <translation>在读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>annotated</source>
            <translation>有批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>conflicting</source>
            <translation>有冲突</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>feeds</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>size bytes</source>
            <translation>大小（字节）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>p. {page}: {text}</source>
            <translation>第 {page} 页：{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Other value of {field}: {value}</source>
            <translation>{field} 的其他值：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>There is no index yet; the next search builds it.</source>
            <translation>还没有索引；下次搜索时会建立。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{indexed} of {n} papers indexed, {waiting} changed since.</source>
            <translation>
                <numerusform>已索引 {indexed} 篇，共 {n} 篇论文，此后更改 {waiting} 篇。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed, {read} of them with the text of their PDFs.</source>
            <translation>
                <numerusform>已索引 {n} 篇论文，其中 {read} 篇包含 PDF 的文字。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{n} papers indexed.</source>
            <translation>
                <numerusform>已索引 {n} 篇论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/search.py" />
            <source>{left} of {n} papers have not been analysed yet. Analyse them with: paperdesk meaning update</source>
            <translation>
                <numerusform>{n} 篇论文中有 {left} 篇尚未分析。进行分析：paperdesk meaning update</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No similar papers found.</source>
            <translation>没有找到相似的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Published</source>
            <translation>发表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Standing</source>
            <translation>发表状态</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Key</source>
            <translation>引用键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Note: {text}</source>
            <translation>笔记：{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>“{quote}” {text}</source>
            <translation>“{quote}”{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>read</source>
            <translation>已读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>No tags yet.</source>
            <translation>还没有标签。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Use either QUERY or --like, not both.</source>
            <translation>请使用 QUERY 或 --like 之一，不要同时使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>(unknown)</source>
            <translation>（未知）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Recent changes may not be found yet. {error}</source>
            <translation>最近的更改可能还搜索不到。{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/search.py" />
            <source>Seen</source>
            <translation>见于</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Usage:</source>
            <translation>用法：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show this message and exit.</source>
            <translation>显示此帮助并退出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Show the version and exit.</source>
            <translation>显示版本并退出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>default: {default}</source>
            <translation>默认：{default}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>required</source>
            <translation>必需</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: {message}</source>
            <translation>错误：{message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Try '{command} {option}' for help.</source>
            <translation>如需帮助，请运行“{command} {option}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing command.</source>
            <translation>缺少命令。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing argument</source>
            <translation>缺少参数</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Missing option</source>
            <translation>缺少选项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Choose from:
	{choices}</source>
            <translation>可选：
	{choices}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such option {name!r}.</source>
            <translation>没有选项 {name!r}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>No such command {name!r}.</source>
            <translation>没有命令 {name!r}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Did you mean {possibility}?</source>
            <translation>您是不是要找 {possibility}？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation>（您是不是要找其中之一：{possibilities}？）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra argument ({args})</source>
            <translation>多余的参数（{args}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Got unexpected extra arguments ({args})</source>
            <translation>多余的参数（{args}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value for {param_hint}: {message}</source>
            <translation>{param_hint} 的值无效：{message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Invalid value: {message}</source>
            <translation>值无效：{message}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires an argument.</source>
            <translation>选项 {name!r} 需要一个参数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation>选项 {name!r} 需要 {nargs} 个参数。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Option {name!r} does not take a value.</source>
            <translation>选项 {name!r} 不接受值。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not one of {choices}.</source>
            <translation>{value!r} 不在 {choices} 之中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>{value!r} 不是有效的 {number_type}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{value} is not in the range {range}.</source>
            <translation>{value} 不在范围 {range} 内。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} does not exist.</source>
            <translation>{name} {filename!r} 不存在。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a file.</source>
            <translation>{name} {filename!r} 是文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is a directory.</source>
            <translation>{name} {filename!r} 是目录。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>{name} {filename!r} is not readable.</source>
            <translation>{name} {filename!r} 无法读取。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>file</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>directory</source>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>path</source>
            <translation>路径</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Repeat for confirmation</source>
            <translation>再次输入以确认</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: The two entered values do not match.</source>
            <translation>错误：两次输入的值不同。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Error: invalid input</source>
            <translation>错误：输入无效</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>Command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>`paperdesk` works with the same library as the window. Every command accepts `--library DIR` and `--json`.</source>
            <translation>`paperdesk` 与窗口使用同一个文献库。每个命令都接受 `--library DIR` 和 `--json`。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>If a command fails, its exit code is 1.</source>
            <translation>命令失败时，退出码为 1。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/speech.py" />
            <source>With `--json` it prints an object with the error; error codes stay the same from release to release:</source>
            <translation>使用 `--json` 时，它会输出包含错误的对象；错误代码在各版本之间保持不变：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import papers from files (- for standard input), PDFs, folders of PDFs or Zotero's data folder.

The format is detected from the content; see --list-formats.</source>
            <translation>从文件（- 表示标准输入）、PDF、PDF 文件夹或 Zotero 的数据文件夹导入论文。

格式根据内容检测；见 --list-formats。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Export papers matching QUERY (default: all that are not dismissed or in the trash).

The format is taken from --format or from the file extension; see --list-formats.</source>
            <translation>导出符合 QUERY 的论文（默认：所有未忽略且不在回收站中的论文）。

格式取自 --format 或文件扩展名；见 --list-formats。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Input format (default: detected).</source>
            <translation>输入格式（默认：自动检测）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the supported formats.</source>
            <translation>列出支持的格式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Where new papers go.</source>
            <translation>新论文存放的位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Tag to add to all papers; can be repeated.</source>
            <translation>要给所有论文添加的标签；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Encoding of files that are not UTF-8 (default: detected).</source>
            <translation>非 UTF-8 文件的编码（默认：自动检测）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Password of protected PDFs (default: ask).</source>
            <translation>受保护 PDF 的密码（默认：询问）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Only show what would happen.</source>
            <translation>仅显示会发生什么。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Format; see --list-formats.</source>
            <translation>格式；见 --list-formats。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>List the formats and their purposes.</source>
            <translation>列出格式及其用途。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Write to this file; - for standard output.</source>
            <translation>写入此文件；- 表示标准输出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Leave out this part; can be repeated.</source>
            <translation>不含此部分；可重复使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Same as --without abstracts.</source>
            <translation>与 --without abstracts 相同。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Include notes.</source>
            <translation>包括笔记。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Merged: “{record}” into “{paper}” ({reason})</source>
            <translation>已合并：“{record}”合并到“{paper}”（{reason}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>To compare: “{record}” and “{paper}” ({reason})</source>
            <translation>待比较：“{record}”与“{paper}”（{reason}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{n} papers exported to {file}.</source>
            <translation>
                <numerusform>已将 {n} 篇论文导出到 {file}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Name something to import.</source>
            <translation>请指定要导入的内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Import a Zotero folder on its own, and other files with a separate command.</source>
            <translation>请单独导入 Zotero 文件夹，其他文件请用另一条命令导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a PDF. Import PDFs and other files with separate commands.</source>
            <translation>{name} 不是 PDF。请用不同的命令分别导入 PDF 和其他文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} was not found where its record says, so it was not attached.</source>
            <translation>在记录所述的位置没有找到 {name}，因此未添加为附件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>Would be: {summary}</source>
            <translation>将会：{summary}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>and {n} more; use --json to list all</source>
            <translation>另有 {n} 项；用 --json 列出全部</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{name} is not a known encoding. Try utf-8, cp1252, koi8-r or gb18030.</source>
            <translation>{name} 不是已知的编码。请尝试 utf-8、cp1252、koi8-r 或 gb18030。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/transfer.py" />
            <source>{file} was read as {charset}. If that is wrong, use --encoding.</source>
            <translation>{file} 按 {charset} 读取。如果不正确，请使用 --encoding。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Export the whole library to FOLDER in open formats: papers, notes, feeds, files and all tables.

FOLDER must be new, empty or an earlier export, which is then updated. A README explains its contents.</source>
            <translation>将整个文献库以开放格式导出到 FOLDER：论文、笔记、订阅源、文件和所有表。

FOLDER 须是新的、空的，或以前的导出（将被更新）。其中的 README 说明了内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Create a library in the empty or new folder given by --library from an `export-all` FOLDER.</source>
            <translation>在 --library 给出的空文件夹或新文件夹中，用 `export-all` 导出的 FOLDER 创建文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Exported to {folder}</source>
            <translation>已导出到 {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Imported into {folder}</source>
            <translation>已导入到 {folder}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/cli/whole.py" />
            <source>{what}: {n} papers, {rows} rows, {files} files.</source>
            <translation>
                <numerusform>{what}：{n} 篇论文，{rows} 行，{files} 个文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/whole.py" />
            <source>Files that are missing or have been changed: {names}</source>
            <translation>缺失或已更改的文件：{names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Open the window, with files to import, papers to add or a paperdesk:// address. `window` can be omitted.</source>
            <translation>打开窗口，可附上要导入的文件、要添加的论文或 paperdesk:// 地址。`window` 可以省略。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Save a screenshot to FILE and exit.</source>
            <translation>将截图保存到 FILE 并退出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Window size in pixels.</source>
            <translation>窗口大小（像素）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Theme to use instead of the configured one.</source>
            <translation>使用此主题，而不是设置中的主题。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Search for this.</source>
            <translation>搜索此内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Go to the paper with this ID or citation key.</source>
            <translation>转到此 ID 或引用键的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>Screenshot saved to {file}</source>
            <translation>截图已保存到 {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/cli/window.py" />
            <source>write it as 1280x820</source>
            <translation>请写成 1280x820 的形式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <source>Could not copy an attached file into the library: {reason}.</source>
            <translation>无法将附件复制到文献库：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/attached_files.py" />
            <location filename="../../paperdesk/jobs/save_files.py" />
            <source>Copying attached files</source>
            <translation>正在复制附件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>There is no conflict “{name}”. List the conflicts with: paperdesk devices conflicts</source>
            <translation>没有冲突“{name}”。列出冲突：paperdesk devices conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/conflicts.py" />
            <source>Choose a value from 1 to {most}.</source>
            <translation>请选择 1 到 {most} 之间的值。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/documents.py" />
            <source>Changes from another device are damaged and cannot be read.</source>
            <translation>来自另一台设备的更改已损坏，无法读取。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/exchange.py" />
            <source>PaperDesk is already syncing with your other devices. Try again in a moment.</source>
            <translation>PaperDesk 正在与您的其他设备同步。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} was set up by a newer version of PaperDesk. Update PaperDesk on this device.</source>
            <translation>{folder} 是由更新版本的 PaperDesk 设置的。请在此设备上更新 PaperDesk。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} is missing, empty or not yet copied to this device. Your library was not changed. Wait until it arrives, or check that the program that copies it is running.</source>
            <translation>{folder} 不存在、为空，或尚未复制到此设备。您的文献库未作更改。请等待它到达，或检查复制它的程序是否正在运行。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>{folder} belongs to a different library. Your library was not changed.</source>
            <translation>{folder} 属于另一个文献库。您的文献库未作更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/folder.py" />
            <source>Could not write to {folder}: {reason}. Your changes are kept on this device and will be sent later.</source>
            <translation>无法写入 {folder}：{reason}。您的更改保存在此设备上，稍后会发送。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/incoming.py" />
            <source>Receiving changes from your other devices</source>
            <translation>正在接收其他设备的更改</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} already contains a library. To combine this library with it, use: paperdesk devices join FOLDER</source>
            <translation>{folder} 中已有文献库。要将此文献库与它合并，请使用：paperdesk devices join FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is not empty. Choose an empty folder.</source>
            <translation>{folder} 不是空的。请选择一个空文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} does not contain a library yet. If another device set it up, wait until {marker} has arrived; otherwise, use: paperdesk devices init FOLDER</source>
            <translation>{folder} 中还没有文献库。如果是另一台设备设置的，请等待 {marker} 到达；否则请使用：paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is encrypted. Its passphrase is required.</source>
            <translation>{folder} 已加密，需要口令。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{folder} is the library's own folder, or one of the two contains the other. An open library must never be copied by other programs. Choose another folder.</source>
            <translation>{folder} 就是文献库所在的文件夹，或者两者之一包含另一个。打开的文献库绝不能由其他程序复制。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library already syncs through {folder}. To use another folder, first run: paperdesk devices leave</source>
            <translation>此文献库已通过 {folder} 同步。要使用其他文件夹，请先运行：paperdesk devices leave</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>This library is on this device only. To sync it with other devices, use: paperdesk devices init FOLDER</source>
            <translation>此文献库只在这台设备上。要与其他设备同步，请使用：paperdesk devices init FOLDER</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/membership.py" />
            <source>{device} is in the same lab as this library. Leave the lab here first: its papers stay, and the changes of the lab then come through the folder.</source>
            <translation>{device} 与此文献库在同一个实验室中。请先在此处退出实验室：其论文会保留，此后实验室的更改通过该文件夹到达。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Syncing needs an extra: loro is missing. Install it with: {command}</source>
            <translation>同步需要附加组件：缺少 loro。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices took too long and was stopped.</source>
            <translation>合并各设备的更改耗时过长，已停止。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices failed unexpectedly. Try again.</source>
            <translation>合并各设备的更改时意外失败。请重试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/merging.py" />
            <source>Merging the changes from your devices needed too much memory and was stopped.</source>
            <translation>合并各设备的更改占用内存过多，已停止。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/outgoing.py" />
            <source>Preparing changes from this device</source>
            <translation>正在准备此设备的更改</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/row_spool.py" />
            <source>Could not write a temporary file in {folder}: {reason}. Changes from your other devices are applied with the next sync.</source>
            <translation>无法在 {folder} 中写入临时文件：{reason}。其他设备上的更改将在下次同步时应用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Decrypting this folder needs more memory than PaperDesk allows.</source>
            <translation>解密此文件夹所需的内存超过了 PaperDesk 的上限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>The passphrase is wrong.</source>
            <translation>口令不正确。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/devices/sealing.py" />
            <source>Encryption needs an extra: cryptography is missing. Install it with: {command}</source>
            <translation>加密需要附加组件：缺少 cryptography。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is not a PDF but {kind}. Download the actual PDF and use that.</source>
            <translation>{name} 不是 PDF，而是{kind}。请下载真正的 PDF 后再使用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a zip archive or an Office document</source>
            <translation>ZIP 压缩包或 Office 文档</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an old Office document</source>
            <translation>旧式 Office 文档</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a gzip archive</source>
            <translation>gzip 压缩包</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an image</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a PostScript file</source>
            <translation>PostScript 文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a DjVu file</source>
            <translation>DjVu 文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a JSON response instead of a file</source>
            <translation>JSON 响应而不是文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>an XML file</source>
            <translation>XML 文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a Git LFS pointer</source>
            <translation>Git LFS 指针</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>{name} is damaged or not a PDF. Download or copy it again.</source>
            <translation>{name} 已损坏或不是 PDF。请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a login page</source>
            <translation>登录页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/kinds.py" />
            <source>a web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pages.py" />
            <source>There is no page {page}; the file has {page_count} pages.</source>
            <translation>没有第 {page} 页；该文件共 {page_count} 页。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is password-protected. Enter its password, or save a copy without one.</source>
            <translation>{name} 有密码保护。请输入密码，或保存一份没有密码的副本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} has no pages. Download or copy it again.</source>
            <translation>{name} 没有页面。请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>The password for {name} is not correct. Try another one.</source>
            <translation>{name} 的密码不正确。请换一个再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is empty. Download or copy it again.</source>
            <translation>{name} 是空文件。请重新下载或复制。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} is no longer where it was. Put it back or attach it again.</source>
            <translation>{name} 已不在原来的位置。请放回原处，或重新添加。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>{name} cannot be read: {reason}. Check its permissions.</source>
            <translation>无法读取 {name}：{reason}。请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf.py" />
            <source>Page {page} of {name} cannot be read.</source>
            <translation>无法读取 {name} 的第 {page} 页。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes longer than {timeout_s:.0f} s.</source>
            <translation>已跳过，因为读取时间超过 {timeout_s:.0f} 秒。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>This PDF cannot be read: it crashes the PDF engine.</source>
            <translation>无法读取此 PDF：它会使 PDF 引擎崩溃。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/pdf_process.py" />
            <source>It was skipped because reading it takes more than {most_mb} MB of memory.</source>
            <translation>已跳过，因为读取它需要超过 {most_mb} MB 内存。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/scans.py" />
            <source>{program} could not recognise the text ({reason}). Check that the language “{language}” is installed.</source>
            <translation>{program} 无法识别文字（{reason}）。请检查是否已安装语言“{language}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/documents/write_marks.py" />
            <source>A copy of {name} cannot be written. Check the free disk space.</source>
            <translation>无法写入 {name} 的副本。请检查可用磁盘空间。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>A note must have 1 to {most} characters. Nothing was written.</source>
            <translation>笔记长度须为 1 到 {most} 个字符。未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the tags to add or remove. Nothing was changed.</source>
            <translation>请指出要添加或移除的标签。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistant_changes.py" />
            <source>Name the collection. Nothing was changed.</source>
            <translation>请指出文献集。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>Assistants need the package mcp, which is not installed. Install it with: {command}</source>
            <translation>助手需要软件包 mcp，但它没有安装。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>“{paper}” has no PDF in this library.</source>
            <translation>“{paper}”在此文献库中没有 PDF。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/assistants.py" />
            <source>This PDF has {last} pages. Choose one of them.</source>
            <translation>此 PDF 有 {last} 页。请选择其中一页。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>PaperDesk cannot use port {port}: {reason}. Close the program that uses it, or choose another port.</source>
            <translation>PaperDesk 无法使用端口 {port}：{reason}。请关闭占用该端口的程序，或选择其他端口。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Zotero is running and uses port {port}. Quit Zotero, or leave this option off.</source>
            <translation>Zotero 正在运行并占用端口 {port}。请退出 Zotero，或保持此选项关闭。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/doors/server.py" />
            <source>Another PaperDesk library already uses port {port}. Close it first, or choose another port.</source>
            <translation>另一个 PaperDesk 文献库已占用端口 {port}。请先关闭它，或选择其他端口。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers are not in your library and were taken from the document: {keys}.</source>
            <translation>
                <numerusform>{n} 篇引用的论文不在您的文献库中，已从文档中取用：{keys}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/doors/word_processors.py" />
            <source>{n} cited papers were not found, so their citations were left as they are: {keys}.</source>
            <translation>
                <numerusform>{n} 篇引用的论文没有找到，因此其引用保持不变：{keys}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/__init__.py" />
            <source>There is no export format “{name}”. Choose one of: {known}.</source>
            <translation>没有导出格式“{name}”。可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>BibLaTeX</source>
            <translation>BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/biblatex.py" />
            <source>for LaTeX with biblatex and biber</source>
            <translation>用于 LaTeX（biblatex 和 biber）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/bibtex.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>BibTeX</source>
            <translation>BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/bibtex.py" />
            <source>for LaTeX with BibTeX, and most reference managers</source>
            <translation>用于 LaTeX（BibTeX）及大多数文献管理软件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>CSL-JSON</source>
            <translation>CSL-JSON</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_json.py" />
            <source>for pandoc, Markdown and Quarto, Zotero</source>
            <translation>用于 pandoc、Markdown 和 Quarto、Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>CSL-YAML</source>
            <translation>CSL-YAML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csl_yaml.py" />
            <source>for the metadata block of Markdown and Quarto documents</source>
            <translation>用于 Markdown 和 Quarto 文档的元数据块</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/csv_table.py" />
            <source>for spreadsheets</source>
            <translation>用于电子表格</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_list/card_delegate.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>(untitled)</source>
            <translation>（无标题）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} upvotes</source>
            <translation>
                <numerusform>{n} 个赞</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>{count} of {n} new papers</source>
            <translation>
                <numerusform>{n} 篇新论文中的 {count} 篇</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>New since {moment}.</source>
            <translation>自 {moment} 以来的新论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/digest.py" />
            <source>PaperDesk, {day}: {what}</source>
            <translation>PaperDesk，{day}：{what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>EndNote tagged</source>
            <translation>EndNote 标记格式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/endnote_tagged.py" />
            <source>for EndNote and similar programs</source>
            <translation>用于 EndNote 及类似程序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>Hayagriva</source>
            <translation>Hayagriva</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/hayagriva.py" />
            <source>for Typst documents</source>
            <translation>用于 Typst 文档</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>HTML</source>
            <translation>HTML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/html_page.py" />
            <source>a web page to publish or print</source>
            <translation>用于发布或打印的网页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/markdown.py" />
            <source>for notes, Obsidian and wikis</source>
            <translation>用于笔记、Obsidian 和 wiki</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>MODS</source>
            <translation>MODS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/mods.py" />
            <source>for libraries and repositories</source>
            <translation>用于图书馆和机构知识库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/printed.py" />
            <source>for printing</source>
            <translation>用于打印</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This style does not define a bibliography of its own. Choose an independent style (.csl), such as one from the Zotero Style Repository.</source>
            <translation>此样式没有定义自己的参考文献列表。请选择独立样式（.csl），例如 Zotero Style Repository 中的样式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>This is not a valid citation style (.csl): {reason}. Choose another file.</source>
            <translation>这不是有效的引文样式（.csl）：{reason}。请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/references.py" />
            <source>The style {file} cannot be read: {reason}. Choose another style.</source>
            <translation>无法读取样式 {file}：{reason}。请选择其他样式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/ris.py" />
            <location filename="../../paperdesk/importers/ris.py" />
            <source>RIS</source>
            <translation>RIS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/exporters/ris.py" />
            <source>for EndNote, Mendeley, RefWorks and databases</source>
            <translation>用于 EndNote、Mendeley、RefWorks 和数据库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Paper</source>
            <translation>论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Select a sentence in the abstract</source>
            <translation>在摘要中选择句子</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Highlight selection in abstract</source>
            <translation>高亮摘要中所选文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/abstract_actions.py" />
            <source>Comment on selection</source>
            <translation>评论所选文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Next paper</source>
            <translation>下一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Previous paper</source>
            <translation>上一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>First paper</source>
            <translation>第一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Last paper</source>
            <translation>最后一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Star</source>
            <translation>加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark as read or unread</source>
            <translation>标为已读或未读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all above as read</source>
            <translation>将以上全部标为已读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Mark all as read</source>
            <translation>全部标为已读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tag…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New note</source>
            <translation>新建笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Keep in library</source>
            <translation>保留到文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Dismiss from inbox</source>
            <translation>从收件箱忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to or remove from reading list</source>
            <translation>加入或移出阅读列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find similar papers</source>
            <translation>查找相似论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark as done or not done</source>
            <translation>标为已读完或未读完</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move up in reading list</source>
            <translation>在阅读列表中上移</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move down in reading list</source>
            <translation>在阅读列表中下移</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move to trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Open web page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Read PDF or web page</source>
            <translation>阅读 PDF 或网页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Open PDF</source>
            <translation>打开 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Attach files…</source>
            <translation>添加附件…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Link files without copying…</source>
            <translation>链接文件而不复制…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Remove attached file…</source>
            <translation>移除附件…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit details…</source>
            <translation>编辑文献信息…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Edit title in list</source>
            <translation>在列表中编辑标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find and replace…</source>
            <translation>查找和替换…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Copy BibTeX</source>
            <translation>复制 BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy formatted reference</source>
            <translation>复制参考文献条目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Create bibliography…</source>
            <translation>生成参考文献列表…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Cite from LibreOffice…</source>
            <translation>从 LibreOffice 引用…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>New collection from selection…</source>
            <translation>用所选论文新建文献集…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add to collection…</source>
            <translation>添加到文献集…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove from collection</source>
            <translation>从文献集移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select and go to next</source>
            <translation>选中并转到下一篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Scroll, then go to next unread</source>
            <translation>滚动，然后转到下一篇未读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Manage tags…</source>
            <translation>管理标签…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all papers</source>
            <translation>搜索所有论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save search…</source>
            <translation>保存搜索…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go back or clear search</source>
            <translation>返回或清除搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to inbox</source>
            <translation>转到收件箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to For You</source>
            <translation>转到“为您推荐”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to library</source>
            <translation>转到文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to starred</source>
            <translation>转到星标论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Go to trash</source>
            <translation>转到回收站</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import from clipboard</source>
            <translation>从剪贴板导入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add papers by identifier or address…</source>
            <translation>按标识符或网址添加论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add paper named in search field</source>
            <translation>添加搜索框中的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details</source>
            <translation>查找缺失信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Fetch open-access PDFs</source>
            <translation>获取开放获取的 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Look up missing details automatically</source>
            <translation>自动查找缺失信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Tell For You what you like…</source>
            <translation>告诉“为您推荐”您的喜好…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Download model for searching by meaning</source>
            <translation>下载语义搜索模型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for retractions and corrections</source>
            <translation>检查撤稿和更正</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import files…</source>
            <translation>导入文件…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import folder or Zotero library…</source>
            <translation>导入文件夹或 Zotero 文献库…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with other devices</source>
            <translation>与其他设备同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Sync with lab</source>
            <translation>与实验室同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Share collection with lab…</source>
            <translation>与实验室共享文献集…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Watch folder for new papers…</source>
            <translation>监视文件夹中的新论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import sample feed page</source>
            <translation>导入示例订阅页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Annotations…</source>
            <translation>批注…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as Markdown…</source>
            <translation>将批注导出为 Markdown…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations for Obsidian or Logseq…</source>
            <translation>为 Obsidian 或 Logseq 导出批注…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export annotations as W3C Web Annotations…</source>
            <translation>将批注导出为 W3C Web Annotations…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Save PDFs to folder…</source>
            <translation>将 PDF 保存到文件夹…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export PDF with annotations…</source>
            <translation>导出带批注的 PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Citation key and export settings…</source>
            <translation>引用键与导出设置…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Linked files…</source>
            <translation>链接文件…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export papers cited in a document…</source>
            <translation>导出文档中引用的论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check references…</source>
            <translation>检查参考文献…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merge author name variants…</source>
            <translation>合并作者姓名的不同写法…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Find duplicates…</source>
            <translation>查找重复项…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Merged records…</source>
            <translation>已合并的记录…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Add feed…</source>
            <translation>添加订阅源…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Feed health…</source>
            <translation>订阅源状况…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Import feeds (OPML)…</source>
            <translation>导入订阅源（OPML）…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export feeds (OPML)…</source>
            <translation>导出订阅源（OPML）…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Move feed to folder…</source>
            <translation>将订阅源移到文件夹…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Digest…</source>
            <translation>简报…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Mail settings…</source>
            <translation>邮件设置…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Rules for new papers…</source>
            <translation>新论文规则…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Refresh feeds</source>
            <translation>刷新订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Empty trash…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>History…</source>
            <translation>历史记录…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Activity…</source>
            <translation>活动…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Insights…</source>
            <translation>统计…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Switch between light and dark</source>
            <translation>切换浅色和深色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Reset text size</source>
            <translation>重置文字大小</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Show as table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Compact list</source>
            <translation>紧凑列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Keyboard shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps</source>
            <translation>入门步骤</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Check for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print selected papers…</source>
            <translation>打印所选论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Print list…</source>
            <translation>打印列表…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Hugging Face daily papers</source>
            <translation>Hugging Face 每日论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv cs.LG: machine learning</source>
            <translation>arXiv cs.LG：机器学习</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>arXiv hep-th: high energy physics, theory</source>
            <translation>arXiv hep-th：高能物理理论</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Copy {example} ({purpose})</source>
            <translation>复制 {example}（{purpose}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Toggle tag {n}</source>
            <translation>切换标签 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Follow {title}</source>
            <translation>订阅 {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/all_actions.py" />
            <source>Export as {format} ({purpose})…</source>
            <translation>导出为 {format}（{purpose}）…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like Zotero</source>
            <translation>类似 Zotero</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like NetNewsWire</source>
            <translation>类似 NetNewsWire</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/keymap.py" />
            <source>Like vim</source>
            <translation>类似 vim</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Reader</source>
            <translation>阅读器</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Highlight selection</source>
            <translation>高亮所选文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Underline selection</source>
            <translation>给所选文字加下划线</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Add note at a point</source>
            <translation>在某处添加笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Mark area</source>
            <translation>标记区域</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Comment on annotation</source>
            <translation>评论批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Delete annotation</source>
            <translation>删除批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next annotation</source>
            <translation>下一条批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous annotation</source>
            <translation>上一条批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Import annotations made in other programs</source>
            <translation>导入其他程序的批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Copy selected text</source>
            <translation>复制所选文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Select all text on page</source>
            <translation>选择本页所有文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Find in document</source>
            <translation>在文档中查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Next match</source>
            <translation>下一个匹配项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>Previous match</source>
            <translation>上一个匹配项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Find in annotations</source>
            <translation>在批注中查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Go to page…</source>
            <translation>转到页面…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Back in document</source>
            <translation>在文档中后退</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Forward in document</source>
            <translation>在文档中前进</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Actual size</source>
            <translation>实际大小</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Fit page</source>
            <translation>适合页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Two pages side by side</source>
            <translation>双页并排</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Thumbnails</source>
            <translation>缩略图</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Annotations pane</source>
            <translation>批注窗格</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Open in default app</source>
            <translation>用默认应用打开</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Print PDF…</source>
            <translation>打印 PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy with annotations…</source>
            <translation>保存带批注的副本…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Save copy…</source>
            <translation>保存副本…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Close tab</source>
            <translation>关闭标签页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Next tab</source>
            <translation>下一个标签页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/actions/reader_actions.py" />
            <source>Previous tab</source>
            <translation>上一个标签页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/detail_lookups.py" />
            <source>Details of {papers} filled in from arXiv and Crossref. Each paper shows what changed.</source>
            <translation>已根据 arXiv 和 Crossref 补全 {papers} 的信息。每篇论文会显示有哪些更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>These files could not be read: {names}.</source>
            <translation>无法读取这些文件：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/folder_watching.py" />
            <source>Watched folder: {told}</source>
            <translation>监视的文件夹：{told}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/lab_exchange.py" />
            <source>New from your lab: {names}.</source>
            <translation>来自您的实验室：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Zotero is installed, so PaperDesk does not accept papers from browsers automatically. To enable it, turn the option off and on in Settings, Other programs.</source>
            <translation>已安装 Zotero，因此 PaperDesk 不会自动接收浏览器发来的论文。要启用，请在“设置”的“其他程序”中将该选项关闭后再打开。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/listening.py" />
            <source>Browsers and editors can now access your library.</source>
            <translation>浏览器和编辑器现在可以访问您的文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>Paused on battery power: analysing papers for search by meaning</source>
            <translation>使用电池时已暂停：为语义搜索分析论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning</source>
            <translation>正在为语义搜索分析论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>The rest will be analysed the next time PaperDesk starts. You can turn this off in Settings.</source>
            <translation>其余论文将在下次启动 PaperDesk 时分析。您可以在“设置”中关闭此功能。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{n} papers analysed for search by meaning.</source>
            <translation>
                <numerusform>已为语义搜索分析 {n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/meaning_reading.py" />
            <source>{read} Questions now find them even if they are worded differently.</source>
            <translation>{read}现在即使用词不同，提问也能找到它们。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Lab</source>
            <translation>实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{page}: {state}</source>
            <translation>{page}：{state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your devices since {time}</source>
            <translation>自 {time} 起未能与您的设备同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {time}</source>
            <translation>上次同步：{time}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>{n} changes to send</source>
            <translation>
                <numerusform>{n} 项更改待发送</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Last synced {moment}.</source>
            <translation>上次同步：{moment}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Never synced.</source>
            <translation>从未同步。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>{n} changes to send.</source>
            <translation>
                <numerusform>有 {n} 项更改待发送。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Your lab needs your password</source>
            <translation>您的实验室需要您的密码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>No answer from your lab since {time}</source>
            <translation>自 {time} 起您的实验室没有响应</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced with your lab since {time}</source>
            <translation>自 {time} 起未能与您的实验室同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Not synced yet</source>
            <translation>尚未同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced just now</source>
            <translation>刚刚同步</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/sync_status.py" />
            <source>Synced {n} minutes ago</source>
            <translation>
                <numerusform>{n} 分钟前同步</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDF</source>
            <translation>PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>the PDFs of {n} papers</source>
            <translation>
                <numerusform>{n} 篇论文的 PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/text_reading.py" />
            <source>You can now search the text of {whose}.</source>
            <translation>现在可以搜索 {whose} 中的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/background/timers.py" />
            <source>The library has {papers}, but its backup of {day} has {more}. Go to Settings, Library to choose which to keep.</source>
            <translation>文献库有 {papers}，但 {day} 的备份有 {more}。请到“设置”的“文献库”中选择保留哪一个。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/jobs/annotated_papers.py" />
            <source>Exporting annotations</source>
            <translation>正在导出批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export annotations to a file</source>
            <translation>将批注导出到文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose a folder in your vault for the notes</source>
            <translation>在您的 vault 中选择存放笔记的文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Export Web Annotations</source>
            <translation>导出 Web Annotations</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>JSON-LD (*.jsonld)</source>
            <translation>JSON-LD (*.jsonld)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Save a copy with annotations</source>
            <translation>保存带批注的副本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Writing {target}</source>
            <translation>正在写入 {target}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Exported to {target}.</source>
            <translation>已导出到 {target}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>This paper has no PDF yet. To attach one, press {palette} and type “attach”.</source>
            <translation>这篇论文还没有 PDF。要添加，请按 {palette} 并输入“附件”。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/annotations.py" />
            <source>Saved to {target} with {n} annotations. The original PDF is unchanged.</source>
            <translation>
                <numerusform>已保存到 {target}，包含 {n} 条批注。原 PDF 未改动。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>References for {papers} copied ({title}).</source>
            <translation>已复制 {papers} 的参考文献条目（{title}）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/cite.py" />
            <source>{citation} copied.</source>
            <translation>已复制 {citation}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection</source>
            <translation>新建文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Name of the collection for {papers}</source>
            <translation>{papers} 的文献集名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Collection for {papers}</source>
            <translation>{papers} 的文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>Remove {papers} from</source>
            <translation>将 {papers} 移出</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Add to collection</source>
            <translation>添加到文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>New collection…</source>
            <translation>新建文献集…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/collections.py" />
            <source>The selected papers are not in any collection.</source>
            <translation>所选论文不在任何文献集中。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Merged {n} papers that were on two of your devices.</source>
            <translation>
                <numerusform>已合并两台设备上都有的 {n} 篇论文。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Syncing with your other devices</source>
            <translation>正在与您的其他设备同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Synced with your other devices.</source>
            <translation>已与您的其他设备同步。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Sent {n} sets of changes.</source>
            <translation>
                <numerusform>已发送 {n} 组更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>Received {n} sets of changes.</source>
            <translation>
                <numerusform>已接收 {n} 组更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>{n} files have not arrived yet.</source>
            <translation>
                <numerusform>还有 {n} 个文件尚未到达。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/devices.py" />
            <source>This library is on this device only. To add another, see Settings, Devices.</source>
            <translation>此文献库只在这台设备上。要添加其他设备，请见“设置”中的“设备”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder name. Use “Physics/Condensed” for a subfolder; leave it empty for no folder.</source>
            <translation>文件夹名称。用“物理/凝聚态”表示子文件夹；留空表示不放入文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Folder {title} removed; its feeds are kept. Press {undo} to undo.</source>
            <translation>已移除文件夹 {title}，其中的订阅源已保留。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Import feeds (OPML)</source>
            <translation>导入订阅源（OPML）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Export feeds</source>
            <translation>导出订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>OPML (*.opml)</source>
            <translation>OPML (*.opml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Refresh</source>
            <translation>刷新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move to folder…</source>
            <translation>移到文件夹…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Stop following</source>
            <translation>取消订阅</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Refresh feeds in folder</source>
            <translation>刷新文件夹中的订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove from folder</source>
            <translation>从文件夹移出</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Remove folder and keep feeds</source>
            <translation>移除文件夹并保留订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Select a feed in the sidebar first.</source>
            <translation>请先在侧边栏中选择一个订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>Move {title}</source>
            <translation>移动 {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>{summary}. Press {undo} to undo.</source>
            <translation>{summary}。按 {undo} 可撤销。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feed_folders.py" />
            <source>{n} feeds written to {target}.</source>
            <translation>
                <numerusform>已将 {n} 个订阅源写入 {target}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>use default setting</source>
            <translation>使用默认设置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 14 days</source>
            <translation>14 天后忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 30 days</source>
            <translation>30 天后忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after 90 days</source>
            <translation>90 天后忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>dismiss after a year</source>
            <translation>一年后忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>never dismiss</source>
            <translation>从不忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 15 minutes</source>
            <translation>每 15 分钟</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every hour</source>
            <translation>每小时</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>every 6 hours</source>
            <translation>每 6 小时</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>once a day</source>
            <translation>每天一次</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>only manually</source>
            <translation>仅手动</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Adding {address}</source>
            <translation>正在添加 {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Add feed</source>
            <translation>添加订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>This page has several feeds:</source>
            <translation>此页面有多个订阅源：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing feeds</source>
            <translation>正在刷新订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{title} is now refreshed {schedule}.</source>
            <translation>{title} 的刷新频率现为：{schedule}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{added} new in the inbox</source>
            <translation>收件箱新增 {added}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Nothing new</source>
            <translation>没有新内容</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>; {n} entries could not be read</source>
            <translation>
                <numerusform>；{n} 个条目无法读取</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>You no longer follow {title}; its papers are kept. Press {undo} to undo.</source>
            <translation>已取消订阅 {title}，其论文已保留。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Untouched inbox papers from {title}: {retention}. Nothing is ever deleted.</source>
            <translation>收件箱中来自 {title} 且未处理的论文：{retention}。任何内容都不会被删除。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>Feeds are already being refreshed.</source>
            <translation>订阅源已在刷新中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{papers} left untouched in the inbox moved to “Dismissed”.</source>
            <translation>收件箱中未处理的 {papers} 已移到“已忽略”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/feeds.py" />
            <source>{news}. {failed} of {all} feeds could not be refreshed; see the sidebar for details.</source>
            <translation>{news}。{all} 个订阅源中有 {failed} 个无法刷新；详情见侧边栏。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files</source>
            <translation>
                <numerusform>{n} 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{summary}.</source>
            <translation>{summary}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Exporting {papers}</source>
            <translation>正在导出 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching {name}</source>
            <translation>正在添加 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saving files</source>
            <translation>正在保存文件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} annotations in “{name}” will be removed with it. You can undo this for 90 days.</source>
            <translation>
                <numerusform>“{name}”中的 {n} 条批注将一并移除。90 天内可以撤销。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>Fetching PDFs</source>
            <translation>正在获取 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>PDF attached. Press {undo} to undo.</source>
            <translation>已添加 PDF。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Export {papers}</source>
            <translation>导出 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Link files</source>
            <translation>链接文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Folder for the files</source>
            <translation>存放文件的文件夹</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Saved {n} files to {folder}.</source>
            <translation>
                <numerusform>已将 {n} 个文件保存到 {folder}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attached {what}. Press {undo} to undo.</source>
            <translation>已添加 {what}。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This file is already attached to the paper.</source>
            <translation>此文件已经是这篇论文的附件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/jobs/follow_feed.py" />
            <source>Fetching {address}</source>
            <translation>正在获取 {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Select the papers whose PDFs you want to fetch.</source>
            <translation>请选择要获取 PDF 的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Press {undo} to undo.</source>
            <translation>按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} copied as {format}.</source>
            <translation>已将 {papers} 复制为 {format}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>There is nothing to export.</source>
            <translation>没有可导出的内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Attaching files</source>
            <translation>正在添加附件</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} files are missing.</source>
            <translation>
                <numerusform>缺少 {n} 个文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{n} papers have no files.</source>
            <translation>
                <numerusform>{n} 篇论文没有文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>Remove attached file</source>
            <translation>移除附件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>File to remove</source>
            <translation>要移除的文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files.</source>
            <translation>这篇论文没有文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>{papers} exported to {target}.</source>
            <translation>已将 {papers} 导出到 {target}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/files.py" />
            <source>This paper has no files yet. To attach one, press {palette} and type “attach”.</source>
            <translation>这篇论文还没有文件。要添加，请按 {palette} 并输入“附件”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>repaired text</source>
            <translation>修正后的文本</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>This folder already contains {n} PDFs and reference files. Import them as well?</source>
            <translation>
                <numerusform>此文件夹已有 {n} 个 PDF 和参考文献文件。也要导入它们吗？</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import papers from files</source>
            <translation>从文件导入论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Import a folder of PDFs or Zotero's data folder</source>
            <translation>导入 PDF 文件夹或 Zotero 的数据文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop watching {folder}?</source>
            <translation>停止监视 {folder} 吗？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Choose a folder whose new PDFs and reference files are imported automatically</source>
            <translation>选择一个文件夹，其中新增的 PDF 和参考文献文件会自动导入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>Importing {folder}</source>
            <translation>正在导入 {folder}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Importing {name}</source>
            <translation>正在导入 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>PaperDesk now watches {folder}. Files in it are left unchanged.</source>
            <translation>PaperDesk 现在监视 {folder}。其中的文件不会改动。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>The clipboard is empty. Copy a feed page or BibTeX first, then press {import-pasted}.</source>
            <translation>剪贴板是空的。请先复制订阅页面或 BibTeX，再按 {import-pasted}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/imports.py" />
            <source>the clipboard</source>
            <translation>剪贴板</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Synced with your lab. {parts}</source>
            <translation>已与您的实验室同步。{parts}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Changes to “{collection}” will no longer be sent or received, by you or anybody else. Everyone keeps the papers they have.</source>
            <translation>对“{collection}”的更改将不再发送或接收，对您和其他所有人都是如此。所有人都保留已有的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Sharing {collection}</source>
            <translation>正在共享 {collection}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Stop sharing</source>
            <translation>停止共享</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Syncing with lab</source>
            <translation>正在与实验室同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Go to the collection that you want to share, then try again.</source>
            <translation>请转到要共享的文献集，然后重试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Asking for the members of the lab</source>
            <translation>正在查询实验室的成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>No longer sharing {collection}</source>
            <translation>正在停止共享 {collection}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>This library is not in a lab. To join or create one, see Settings, Lab.</source>
            <translation>此文献库不属于任何实验室。要加入或创建实验室，请见“设置”中的“实验室”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>Password for your lab:</source>
            <translation>您的实验室密码：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/labs.py" />
            <source>All members have this collection.</source>
            <translation>所有成员都已有此文献集。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Link a file to {title}</source>
            <translation>将文件链接到 {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>BibTeX (*.bib)</source>
            <translation>BibTeX (*.bib)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>Choose documents (.tex .aux .bcf .md .qmd .typ)</source>
            <translation>选择文档（.tex .aux .bcf .md .qmd .typ）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source> and {n} more</source>
            <translation>
                <numerusform> 等，另有 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>No paper has the key {names}{more}.</source>
            <translation>没有论文使用引用键 {names}{more}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds notes on {papers} and is kept up to date.</source>
            <translation>{target} 现包含 {papers} 的笔记，并会保持更新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{target} now holds {papers} and is kept up to date.</source>
            <translation>{target} 现包含 {papers}，并会保持更新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/linked.py" />
            <source>{papers} exported to {target}. {missing}</source>
            <translation>已将 {papers} 导出到 {target}。{missing}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>Password for {name}:</source>
            <translation>{name} 的密码：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/locked_pdfs.py" />
            <source>{name} is password-protected and was skipped.</source>
            <translation>{name} 有密码保护，已跳过。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To check for retractions and corrections, PaperDesk sends the DOIs of papers you keep to Crossref, now and once a month. Nothing else is sent. Allow this? You can turn it off in Settings, Network.</source>
            <translation>为检查撤稿和更正，PaperDesk 会将您保留的论文的 DOI 发送给 Crossref，现在一次，以后每月一次。不会发送其他内容。允许吗？您可以在“设置”的“网络”中关闭。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>To look up missing details, PaperDesk sends the titles, DOIs and arXiv IDs of incomplete papers to arXiv and Crossref, now and automatically from now on. Nothing else is sent. Allow this? You can turn it off in the File menu.</source>
            <translation>为查找缺失信息，PaperDesk 会将信息不全的论文的标题、DOI 和 arXiv ID 发送给 arXiv 和 Crossref，现在一次，以后自动进行。不会发送其他内容。允许吗？您可以在“文件”菜单中关闭。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/windows/papers/open_lookups.py" />
            <source>Looking up papers</source>
            <translation>正在查找论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Looking up missing details</source>
            <translation>正在查找缺失信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/jobs/check_standing.py" />
            <source>Checking Crossref for retractions</source>
            <translation>正在向 Crossref 查询撤稿</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{what}. Search for “is:changed” to see them.</source>
            <translation>{what}。搜索“is:changed”可查看。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>No papers to look up: all have their details, or were looked up before.</source>
            <translation>没有需要查找的论文：都已信息齐全，或已查找过。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} retracted or withdrawn</source>
            <translation>{papers} 已撤稿或撤回</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} corrected</source>
            <translation>{papers} 已更正</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are now looked up automatically.</source>
            <translation>现在会自动查找缺失信息。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Missing details are no longer looked up automatically.</source>
            <translation>不再自动查找缺失信息。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Allow</source>
            <translation>允许</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>{papers} looked up; no certain match was found.</source>
            <translation>已查找 {papers}；没有找到确定的匹配。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Details of {papers} filled in. Press {undo} to undo them one by one.</source>
            <translation>已补全 {papers} 的信息。按 {undo} 可逐篇撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/lookups.py" />
            <source>Crossref lists no retractions or corrections.</source>
            <translation>Crossref 没有列出撤稿或更正。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>Downloading the model</source>
            <translation>正在下载模型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/meaning.py" />
            <source>{name} downloaded. Papers are being analysed in the background.</source>
            <translation>{name} 已下载。正在后台分析论文。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} were merged into existing papers. Press {key} to see them.</source>
            <translation>
                <numerusform>{n} 篇已合并到现有论文。按 {key} 查看。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/merges.py" />
            <source>{n} may be papers you already have. Press {key} to compare them.</source>
            <translation>
                <numerusform>{n} 篇可能是您已有的论文。按 {key} 进行比较。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Turn on access in Settings, Other programs, so that Writer finds PaperDesk.</source>
            <translation>请在“设置”的“其他程序”中打开访问，以便 Writer 找到 PaperDesk。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/office.py" />
            <source>Installing in LibreOffice</source>
            <translation>正在安装到 LibreOffice</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>This paper has no web page yet. Press {details} to add a DOI, an arXiv ID or a link.</source>
            <translation>这篇论文还没有网页。按 {details} 添加 DOI、arXiv ID 或链接。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>BibTeX of {papers} copied.</source>
            <translation>已复制 {papers} 的 BibTeX。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>{papers} marked as read. Press {undo} to undo.</source>
            <translation>已将 {papers} 标为已读。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Everything is already read.</source>
            <translation>已经全部读过。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The trash is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/papers.py" />
            <source>Permanently delete {papers} and their notes? This cannot be undone.</source>
            <translation>永久删除 {papers} 及其笔记吗？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{papers} printed.</source>
            <translation>已打印 {papers}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print {papers}</source>
            <translation>打印 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>First {papers} of {all} printed.</source>
            <translation>已打印 {all} 篇中的前 {papers}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing {papers}</source>
            <translation>正在打印 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Print “{title}”</source>
            <translation>打印“{title}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing “{title}”</source>
            <translation>正在打印“{title}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>There is nothing to print.</source>
            <translation>没有可打印的内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>{n} pages printed.</source>
            <translation>
                <numerusform>已打印 {n} 页。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing pages</source>
            <translation>正在打印页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/printing.py" />
            <source>Printing failed. Check the printer, or the file to print to.</source>
            <translation>打印失败。请检查打印机，或要打印到的文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Rename tag</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>New name for “{name}”. Use a slash to nest it within another tag.</source>
            <translation>“{name}”的新名称。用斜线可将它置于另一标签之下。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Deleted {tags}, removed from {count}. You can undo this.</source>
            <translation>已删除 {tags}，涉及 {count}。可以撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>the tag “{name}”</source>
            <translation>标签“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>{n} tags</source>
            <translation>
                <numerusform>{n} 个标签</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Search for something first, then press {save-search} to save the search in the sidebar.</source>
            <translation>请先搜索，再按 {save-search} 将搜索保存到侧边栏。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Save search</source>
            <translation>保存搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Name in the sidebar</source>
            <translation>侧边栏中的名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>There is no tag {number}. Tags are numbered as in the sidebar; press {tag} to add one.</source>
            <translation>没有标签 {number}。标签按侧边栏中的顺序编号；按 {tag} 添加标签。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” removed from {papers}.</source>
            <translation>已从 {papers} 移除标签“{name}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Tag “{name}” added to {papers}.</source>
            <translation>已为 {papers} 添加标签“{name}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/tags.py" />
            <source>Select a single paper to write a note.</source>
            <translation>请选择一篇论文来写笔记。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/triage.py" />
            <source>All read: nothing left in {place}.</source>
            <translation>全部读完：{place}中没有未读论文了。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Check for updates to PaperDesk now and once a week? Nothing is installed automatically.</source>
            <translation>现在检查 PaperDesk 更新，以后每周检查一次吗？不会自动安装任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {newer} is available (you have {own}). Update with “{update}”.</source>
            <translation>PaperDesk {newer} 已发布（您使用的是 {own}）。更新命令：“{update}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>Checking for updates</source>
            <translation>正在检查更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>You have PaperDesk {own}. It is not known where this copy was installed from, so updates cannot be checked.</source>
            <translation>您使用的是 PaperDesk {own}。不清楚此副本的安装来源，因此无法检查更新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/versions.py" />
            <source>PaperDesk {own} is up to date.</source>
            <translation>PaperDesk {own} 是最新版本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Redid: {label}.</source>
            <translation>已重做：{label}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>Undid: {label}.</source>
            <translation>已撤销：{label}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/commands/view.py" />
            <source>For You: {tag}</source>
            <translation>为您推荐：{tag}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/ask.py" />
            <source>{name} was not opened: it is neither a web address nor a supported document.</source>
            <translation>未打开 {name}：既不是网址，也不是支持的文档。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Keywords</source>
            <translation>关键词</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation key</source>
            <translation>引用键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>Identifiers</source>
            <translation>标识符</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>DOI</source>
            <translation>DOI</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>arXiv ID</source>
            <translation>arXiv ID</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <source>ISBN</source>
            <translation>ISBN</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>PaperDesk ran into a bug. Your library is safe. Details are in the log.</source>
            <translation>PaperDesk 出现错误。您的文献库是安全的。详情见日志。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/error_box.py" />
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/key_names.py" />
            <source>the menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Inbox</source>
            <translation>收件箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>For You</source>
            <translation>为您推荐</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Library</source>
            <translation>文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Starred</source>
            <translation>星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Reading list</source>
            <translation>阅读列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Annotated</source>
            <translation>有批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Dismissed</source>
            <translation>已忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/scope.py" />
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>All papers</source>
            <translation>所有论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/status_bar.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/desk/sheets.py" />
            <source>Type to find</source>
            <translation>输入以查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/main_window.py" />
            <source>{title} · PaperDesk</source>
            <translation>{title} · PaperDesk</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>Menu of all actions</source>
            <translation>所有操作的菜单</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/menus.py" />
            <source>the dropped text</source>
            <translation>拖入的文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>feed</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>collection</source>
            <translation>文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>saved search</source>
            <translation>已存搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>place</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_rows.py" />
            <source>paper</source>
            <translation>论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Search for actions, places or papers</source>
            <translation>搜索操作、位置或论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/palette_view.py" />
            <source>Matches</source>
            <translation>匹配项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Export all papers</source>
            <translation>导出所有论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>{format} ({purpose})…</source>
            <translation>{format}（{purpose}）…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Link a .bib file…</source>
            <translation>链接 .bib 文件…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>No other collection</source>
            <translation>没有其他文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>When untouched in inbox</source>
            <translation>在收件箱中未处理时</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Stop sharing…</source>
            <translation>停止共享…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move into</source>
            <translation>移入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Merge into</source>
            <translation>合并到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rank the inbox for this tag</source>
            <translation>按此标签排列收件箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Nest in another tag…</source>
            <translation>置于其他标签之下…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with lab…</source>
            <translation>与实验室共享…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Share with more members…</source>
            <translation>与更多成员共享…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/menus/sidebar_menu.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Retracted</source>
            <translation>已撤稿</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>✓ Kept</source>
            <translation>✓ 已保留</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{n} annotations</source>
            <translation>
                <numerusform>{n} 条批注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>p. {page} of {count}</source>
            <translation>第 {page} 页，共 {count} 页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <source>Changed</source>
            <translation>有更改</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/card_texts.py" />
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>to read</source>
            <translation>待读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>done</source>
            <translation>读完</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/paper_list/title_editing.py" />
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Venue</source>
            <translation>出处</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Year</source>
            <translation>年份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Upvotes</source>
            <translation>赞</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/columns.py" />
            <source>Reading</source>
            <translation>阅读状态</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Copy a page of papers (Hugging Face, arXiv) and press {import-pasted}, or drop a file here. Everything stays on this computer.</source>
            <translation>复制一个论文页面（Hugging Face、arXiv）并按 {import-pasted}，或将文件拖放到这里。所有内容都留在这台计算机上。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Keys to get started: {next} and {previous} to move, {star} to star, {tag} to tag, {search} to search, {palette} for everything else.</source>
            <translation>入门按键：{next} 和 {previous} 移动，{star} 加星标，{tag} 加标签，{search} 搜索，{palette} 执行其他一切操作。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>You are all caught up. Press {refresh} to refresh feeds, or {go-library} to go to the library.</source>
            <translation>已全部处理。按 {refresh} 刷新订阅源，或按 {go-library} 转到文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The inbox is empty. New papers are ranked here by what you star, keep, tag and dismiss.</source>
            <translation>收件箱是空的。新论文会在这里按您加星标、保留、加标签和忽略的情况排序。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library has no papers yet. Press {keep} to keep a paper from the inbox, or {import} to import a .bib file.</source>
            <translation>您的文献库还没有论文。按 {keep} 保留收件箱中的论文，或按 {import} 导入 .bib 文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No starred papers. Press {star} to star one.</source>
            <translation>没有星标论文。按 {star} 加星标。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your reading list is empty. Press {reading-list} to add a paper.</source>
            <translation>您的阅读列表是空的。按 {reading-list} 添加论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No notes yet. Press {note} to write one.</source>
            <translation>还没有笔记。按 {note} 写一条。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your devices agree on every paper.</source>
            <translation>您的各台设备上所有论文都一致。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No dismissed papers.</source>
            <translation>没有已忽略的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers from this feed yet. Press {refresh} to refresh.</source>
            <translation>此订阅源还没有论文。按 {refresh} 刷新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers with this tag. Press {tag} to tag one.</source>
            <translation>没有带此标签的论文。按 {tag} 添加标签。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>This collection is empty. Drag papers here to add them.</source>
            <translation>此文献集是空的。将论文拖到这里即可添加。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add your papers</source>
            <translation>添加您的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Follow new papers</source>
            <translation>订阅新论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}”. Press {back} to clear the search.</source>
            <translation>没有论文匹配“{text}”。按 {back} 清除搜索。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Why no papers are shown</source>
            <translation>为什么没有显示论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Your library is empty</source>
            <translation>您的文献库是空的</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>The library cannot be opened</source>
            <translation>无法打开文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No papers match “{text}” in {place}. Press {search-everywhere} to search everywhere, or {back} to clear the search.</source>
            <translation>{place}中没有论文匹配“{text}”。按 {search-everywhere} 搜索全部，或按 {back} 清除搜索。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>No results</source>
            <translation>没有结果</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Paste a feed page</source>
            <translation>粘贴订阅页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import files: .bib, RIS, PDF…</source>
            <translation>导入文件：.bib、RIS、PDF…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Import folder: PDFs or Zotero data…</source>
            <translation>导入文件夹：PDF 或 Zotero 数据…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Try the sample</source>
            <translation>试用示例</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face daily</source>
            <translation>Hugging Face 每日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>arXiv cs.LG</source>
            <translation>arXiv cs.LG</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>arXiv hep-th</source>
            <translation>arXiv hep-th</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Another feed…</source>
            <translation>其他订阅源…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Nothing here.</source>
            <translation>这里没有内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/empty_state.py" />
            <source>Add {name}</source>
            <translation>添加 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Paste a page</source>
            <translation>粘贴一个页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Follow three feeds</source>
            <translation>订阅三个订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>Star a paper</source>
            <translation>给一篇论文加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Cite a paper</source>
            <translation>引用一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>First steps: all done</source>
            <translation>入门步骤：全部完成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}: {n} of {all}</source>
            <translation>{step}：{n} / {all}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/first_steps.py" />
            <source>{step}, done</source>
            <translation>{step}，已完成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Relevance</source>
            <translation>相关度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Newest first</source>
            <translation>最新优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Publication date</source>
            <translation>发表日期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>First author</source>
            <translation>第一作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>No groups</source>
            <translation>不分组</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By day</source>
            <translation>按日期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By feed</source>
            <translation>按订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>By tag</source>
            <translation>按标签</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} papers have no authors or year.</source>
            <translation>
                <numerusform>{n} 篇论文缺少作者或年份。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{papers} in {place}, {n} ms</source>
            <translation>{place}：{papers}，{n} 毫秒</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>{n} left</source>
            <translation>剩余 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Reverse order</source>
            <translation>倒序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Look up details</source>
            <translation>查找信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Look up at arXiv and Crossref</source>
            <translation>在 arXiv 和 Crossref 查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Custom order</source>
            <translation>自定义顺序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Best for you</source>
            <translation>最适合您</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>Search all</source>
            <translation>搜索全部</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/list_head.py" />
            <source>reversed</source>
            <translation>倒序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_model.py" />
            <source>tagged {name}</source>
            <translation>标签 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/paper_list_view.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Papers</source>
            <translation>论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Suggestions</source>
            <translation>建议</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Recent searches</source>
            <translation>最近的搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/search_field.py" />
            <source>No recent searches</source>
            <translation>没有最近的搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add papers</source>
            <translation>添加论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/top_row.py" />
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_list/waiting_rows.py" />
            <source>Opening library</source>
            <translation>正在打开文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <source>No abstract yet.</source>
            <translation>还没有摘要。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Comment…</source>
            <translation>评论…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/abstract_marks.py" />
            <location filename="../../paperdesk/gui/reader/at_selection.py" />
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/action_bar.py" />
            <source>More actions</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Papers by {author}. Drag or Alt+← → to move, F2 to rename, Del to remove</source>
            <translation>{author} 的论文。拖动或按 Alt+← → 移动，F2 重命名，Del 移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Enter to search, Alt+arrow to move, F2 to rename, Delete to remove</source>
            <translation>Enter 搜索，Alt+方向键移动，F2 重命名，Delete 移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Show papers by this author</source>
            <translation>显示此作者的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move left</source>
            <translation>左移</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Move right</source>
            <translation>右移</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/author_chips.py" />
            <source>Family, Given</source>
            <translation>姓, 名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/bibtex_section.py" />
            <source>BibTeX preview</source>
            <translation>BibTeX 预览</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Show or hide all details</source>
            <translation>显示或隐藏全部信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Details</source>
            <translation>文献信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <source>Your changes</source>
            <translation>您的更改</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/details_section.py" />
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(undone)</source>
            <translation>（已撤销）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/field_row.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/link_completion.py" />
            <source>Papers to link to</source>
            <translation>可链接的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>In its note: {text}</source>
            <translation>其笔记中：{text}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/mentions_section.py" />
            <source>Mentioned in</source>
            <translation>提及于</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove tag “{name}”</source>
            <translation>移除标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ tag</source>
            <translation>+ 标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/model/rules.py" />
            <source>Add a tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>The source gave neither authors nor date. Add them</source>
            <translation>来源未提供作者和日期。添加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Details missing</source>
            <translation>信息缺失</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from paper</source>
            <translation>从论文中移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Copy {citation}</source>
            <translation>复制 {citation}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/meta_row.py" />
            <source>Remove from collection “{name}”</source>
            <translation>从文献集“{name}”移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>not found in the new text</source>
            <translation>在新文本中找不到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Enter to edit this note, Delete to delete it, V for earlier versions</source>
            <translation>Enter 编辑此笔记，Delete 删除，V 查看早期版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>Earlier versions…</source>
            <translation>早期版本…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_card.py" />
            <source>{keys}, 1 to 8 for a colour</source>
            <translation>{keys}，1 到 8 选择颜色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_text.py" />
            <source>No paper has the citation key “{key}”.</source>
            <translation>没有论文使用引用键“{key}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Earlier versions of a note</source>
            <translation>笔记的早期版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions, newest first</source>
            <translation>版本，最新优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Versions are kept for 90 days, one for each editing session.</source>
            <translation>版本保留 90 天，每次编辑保留一个。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>Restore this version</source>
            <translation>恢复此版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>until {moment}</source>
            <translation>至 {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_versions.py" />
            <source>This note has no earlier versions.</source>
            <translation>此笔记没有早期版本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note, in Markdown</source>
            <translation>笔记，使用 Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Markdown, $formulas$, - [ ] checkboxes, [[ to link papers. Saved as you type; press Esc to finish.</source>
            <translation>Markdown、$公式$、- [ ] 复选框、用 [[ 链接论文。输入时自动保存；按 Esc 结束。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/note_writer.py" />
            <source>Note preview</source>
            <translation>笔记预览</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>{note} to add</source>
            <translation>按 {note} 添加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/notes_section.py" />
            <source>Notes and highlights</source>
            <translation>笔记和高亮</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected. Press {next} and {previous} to move through the list.</source>
            <translation>未选择论文。按 {next} 和 {previous} 在列表中移动。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/pane_pages.py" />
            <source>No paper selected.</source>
            <translation>未选择论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Abstract</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/paper_pane_view.py" />
            <source>For You {because}</source>
            <translation>为您推荐：{because}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been withdrawn. The text shown is the earlier version.</source>
            <translation>这篇论文已撤回。显示的是早期版本的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>This paper has been retracted. The text shown is the earlier version.</source>
            <translation>这篇论文已撤稿。显示的是早期版本的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Reading state</source>
            <translation>阅读状态</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Editors</source>
            <translation>编者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Color</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>{field}: {value}</source>
            <translation>{field}：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value on all your devices. Press {undo} to undo.</source>
            <translation>在您的所有设备上使用此值。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this value and keep the other one here. Press {undo} to undo.</source>
            <translation>使用此值，并在这里保留另一个。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Turn this record back into a separate paper. Press {undo} to undo.</source>
            <translation>将此记录恢复为单独的论文。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>until {day}</source>
            <translation>至 {day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
Current value, from {moment}</source>
            <translation>{value}
当前值，自 {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>{value}
From {moment}</source>
            <translation>{value}
来自 {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Use this</source>
            <translation>使用此值</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Other values</source>
            <translation>其他值</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Merged into this paper</source>
            <translation>已合并到这篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/said_section.py" />
            <source>Keep this</source>
            <translation>保留此值</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/seen_section.py" />
            <source>Seen in</source>
            <translation>见于</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>all {n}</source>
            <translation>全部 {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} papers selected</source>
            <translation>
                <numerusform>已选择 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Remove them from “{name}”</source>
            <translation>将它们从“{name}”移除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} unread</source>
            <translation>{n} 篇未读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{n} starred</source>
            <translation>{n} 篇星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>☆ Star</source>
            <translation>☆ 星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Collections</source>
            <translation>文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Selected</source>
            <translation>已选择</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>and {papers} more</source>
            <translation>另有 {papers} 篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>Tag all “{name}”</source>
            <translation>全部加标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>+ collection</source>
            <translation>+ 文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <source>{first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/selection_summary.py" />
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Both mention: {words}</source>
            <translation>都提到：{words}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/similar_section.py" />
            <source>Similar in your library</source>
            <translation>文献库中的相似论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>tag, another tag…</source>
            <translation>标签, 另一个标签…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Tags to add</source>
            <translation>要添加的标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/tag_field.py" />
            <source>Press Enter to add. Separate tags with commas; put a minus before a tag to remove it.</source>
            <translation>按 Enter 添加。多个标签用逗号分隔；在标签前加减号可移除它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>editors</source>
            <translation>编者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>identifiers</source>
            <translation>标识符</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>links</source>
            <translation>链接</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {field} changed by {who}, {day}</source>
            <translation>您的实验室：{who} 更改了{field}，{day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{highlight} to highlight, {first} to {last} for a colour, {comment} to comment</source>
            <translation>{highlight} 高亮，{first} 至 {last} 选择颜色，{comment} 评论</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>{n} % read</source>
            <translation>已读 {n}%</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>In your lab: {told}, {day}</source>
            <translation>您的实验室：{told}，{day}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>shared by {who}</source>
            <translation>{who} 共享</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>taken out of the collection by {who}</source>
            <translation>{who} 已移出文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>rank {n}</source>
            <translation>排名 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>submitted by {name}</source>
            <translation>{name} 提交</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>★ Starred</source>
            <translation>★ 已加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <source>no text layer</source>
            <translation>无文字层</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/words.py" />
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Open page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>published (cite this one)</source>
            <translation>已发表（请引用此版本）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>preprint</source>
            <translation>预印本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Another version of the same work, {state}</source>
            <translation>同一作品的另一版本，{state}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/paper_pane/works_section.py" />
            <source>Other versions of this work</source>
            <translation>此作品的其他版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Copy text</source>
            <translation>复制文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Select text first: drag over it, or double-click a word.</source>
            <translation>请先选择文字：拖动划过文字，或双击一个词。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>Imported {what}. Press {undo} to undo.</source>
            <translation>已导入 {what}。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>There are no annotations to import.</source>
            <translation>没有可导入的批注。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/document_marks.py" />
            <source>That selection is too long for one annotation.</source>
            <translation>所选内容太长，无法作为一条批注。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>this PDF has no text layer to search</source>
            <translation>此 PDF 没有可搜索的文字层</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/find_bar.py" />
            <source>searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Select text and press {reader-highlight} to highlight it, {reader-note} for a note, {reader-area} for a figure.</source>
            <translation>选择文字，按 {reader-highlight} 高亮，按 {reader-note} 添加笔记，按 {reader-area} 标记图。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>p. {label}</source>
            <translation>第 {label} 页</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>and {n} more; search to find them.</source>
            <translation>
                <numerusform>另有 {n} 条；请搜索查找。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>p. {label}, figure</source>
            <translation>第 {label} 页，图</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>No annotations match.</source>
            <translation>没有匹配的批注。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Comment in Markdown. Press Ctrl+Enter or Esc to finish.</source>
            <translation>使用 Markdown 评论。按 Ctrl+Enter 或 Esc 结束。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>Import {what} made in other programs</source>
            <translation>导入其他程序的 {what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <source>made in another program</source>
            <translation>由其他程序创建</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/marks_pane.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Figure</source>
            <translation>图</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Enter password…</source>
            <translation>输入密码…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/opening_tab.py" />
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <source>This PDF has no outline. Press {reader-thumbnails} to show thumbnails.</source>
            <translation>此 PDF 没有大纲。按 {reader-thumbnails} 显示缩略图。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/outline_pane.py" />
            <location filename="../../paperdesk/gui/reader/page_view.py" />
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Save a copy of the PDF</source>
            <translation>保存 PDF 副本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>PDF (*{suffix})</source>
            <translation>PDF (*{suffix})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Saved as {target}.</source>
            <translation>已保存为 {target}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Done and removed from the reading list.</source>
            <translation>已读完并移出阅读列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/places.py" />
            <source>Back on the reading list.</source>
            <translation>已放回阅读列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>Page number (1 to {page_count}) or label</source>
            <translation>页码（1 至 {page_count}）或页标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>Go to page</source>
            <translation>转到页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_commands.py" />
            <source>There is no page {answer}; the file has {page_count} pages.</source>
            <translation>没有第 {answer} 页；该文件共 {page_count} 页。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Page {page} of {count}, {read} % read</source>
            <translation>第 {page} 页，共 {count} 页，已读 {read}%</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>An XFA form, which only Adobe's programs display in full</source>
            <translation>XFA 表单，只有 Adobe 的程序能完整显示</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>Full text indexed</source>
            <translation>全文已索引</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>No text layer to select or search</source>
            <translation>没有可选择或搜索的文字层</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{page} of {count}</source>
            <translation>{page} / {count}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/reader_view.py" />
            <source>{label}  ({page} of {count})</source>
            <translation>{label}  ({page} / {count})</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <source>Close {title}</source>
            <translation>关闭 {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tab_head.py" />
            <location filename="../../paperdesk/gui/widgets/closing_row.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Highlight</source>
            <translation>高亮</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Underline</source>
            <translation>下划线</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/tool_bar.py" />
            <source>{reader-actual} for actual size; {reader-larger} and {reader-smaller} to zoom</source>
            <translation>{reader-actual} 实际大小；{reader-larger} 和 {reader-smaller} 缩放</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Notes next to the pages</source>
            <translation>页面旁的笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/reader/way_buttons.py" />
            <source>Fit to window width</source>
            <translation>适合窗口宽度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>{n} h</source>
            <translation>{n} 小时</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/running/activity.py" />
            <source>PaperDesk ran into a bug. Details are in the log.</source>
            <translation>PaperDesk 出现错误。详情见日志。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Moved the papers in “{name}” to “{target}”. Press {undo} to undo.</source>
            <translation>已将“{name}”中的论文移到“{target}”。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/arrange.py" />
            <source>Merged “{name}” into “{target}”. Press {undo} to undo.</source>
            <translation>已将“{name}”合并到“{target}”。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” into “{target}”</source>
            <translation>将“{name}”移入“{target}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Merge “{name}” into “{target}”</source>
            <translation>将“{name}”合并到“{target}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” to the top level</source>
            <translation>将“{name}”移到顶层</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” before “{target}”</source>
            <translation>将“{name}”移到“{target}”之前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>Move “{name}” after “{target}”</source>
            <translation>将“{name}”移到“{target}”之后</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/drops.py" />
            <source>{what} (hold Shift to merge)</source>
            <translation>{what}（按住 Shift 合并）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_delegate.py" />
            <source>New name for {name}</source>
            <translation>{name} 的新名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>open</source>
            <translation>展开</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_list.py" />
            <source>closed</source>
            <translation>折叠</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Saved searches</source>
            <translation>已存搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Last refreshed {moment}</source>
            <translation>上次刷新：{moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <source>Papers with values that differ between your devices</source>
            <translation>各设备上的值不同的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_model.py" />
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Never refreshed</source>
            <translation>从未刷新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/sidebar/sidebar_view.py" />
            <source>Places, feeds, collections and tags</source>
            <translation>位置、订阅源、文献集和标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Last message</source>
            <translation>最近一条消息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Show all activity</source>
            <translation>显示全部活动</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers, {inbox} in the inbox</source>
            <translation>
                <numerusform>{n} 篇论文，收件箱中 {inbox} 篇</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>{n} papers to index</source>
            <translation>
                <numerusform>{n} 篇论文待索引</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/status_bar.py" />
            <source>Index up to date</source>
            <translation>索引已是最新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>purple</source>
            <translation>紫色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>magenta</source>
            <translation>洋红</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/style/colors.py" />
            <source>grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/change_table.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/done_note.py" />
            <source>Last action</source>
            <translation>上一步操作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/widgets/selection_popup.py" />
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Current list: {title}</source>
            <translation>当前列表：{title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>{annotations} copied as Markdown.</source>
            <translation>已将 {annotations} 复制为 Markdown。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Copying {annotations}</source>
            <translation>正在复制 {annotations}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/open_annotations.py" />
            <source>Selected: {papers}</source>
            <translation>已选择：{papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_delegate.py" />
            <source>note</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>Marked area</source>
            <translation>标记的区域</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_model.py" />
            <source>page {n}</source>
            <translation>第 {n} 页</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Highlights</source>
            <translation>高亮</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Underlines</source>
            <translation>下划线</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Marked areas</source>
            <translation>标记的区域</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Markdown (one file)…</source>
            <translation>Markdown（单个文件）…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Notes for Obsidian or Logseq (folder)…</source>
            <translation>Obsidian 或 Logseq 笔记（文件夹）…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>W3C Web Annotations (JSON-LD)…</source>
            <translation>W3C Web Annotations (JSON-LD)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>{annotations} in {papers}.</source>
            <translation>{papers} 中的 {annotations}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations here yet. Select text in a PDF and press {reader-highlight}, or select a paper and press {note}.</source>
            <translation>这里还没有批注。在 PDF 中选择文字并按 {reader-highlight}，或选择论文并按 {note}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Annotations</source>
            <translation>批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Search quotes, comments and titles</source>
            <translation>搜索引文、评论和标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Words</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Only {color}</source>
            <translation>仅{color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>No annotations match. Try other colours, kinds or words.</source>
            <translation>没有匹配的批注。请换用其他颜色、类型或文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/annotations/overview_window.py" />
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Web page (*.html);;Markdown (*.md);;Mail (*.eml)</source>
            <translation>网页 (*.html);;Markdown (*.md);;邮件 (*.eml)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Since the last digest</source>
            <translation>自上次简报以来</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last day</source>
            <translation>最近一天</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last week</source>
            <translation>最近一周</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Last month</source>
            <translation>最近一个月</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Digest</source>
            <translation>简报</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Choosing the best new papers…</source>
            <translation>正在挑选最佳新论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Send to me</source>
            <translation>发送给我</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/digest_window.py" />
            <source>Nothing new in this period. Choose a longer one below.</source>
            <translation>此时段没有新内容。请在下方选择更长的时段。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feed</source>
            <translation>订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last entry</source>
            <translation>最近条目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Last refresh</source>
            <translation>上次刷新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Discontinued</source>
            <translation>已停更</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Failing</source>
            <translation>出错</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>No entries for {days} days</source>
            <translation>{days} 天没有新条目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Moved to a new address</source>
            <translation>已迁至新地址</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>None of its papers kept</source>
            <translation>没有保留任何论文</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{n} feeds have problems.</source>
            <translation>
                <numerusform>{n} 个订阅源有问题。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{day}, {n} new</source>
            <translation>{day}，新增 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>{brought} papers received: {kept} kept ({starred} starred), {waiting} in the inbox.</source>
            <translation>已收到 {brought} 篇论文：保留 {kept} 篇（星标 {starred} 篇），收件箱中 {waiting} 篇。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feed health</source>
            <translation>订阅源状况</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Feeds and their status</source>
            <translation>订阅源及其状态</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Previously at {address}.</source>
            <translation>原地址：{address}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <source>Show only feeds with problems</source>
            <translation>仅显示有问题的订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/feed_health_window.py" />
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Show papers</source>
            <translation>显示论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Paste the address of a feed or of a page that has one, or choose:</source>
            <translation>粘贴订阅源的地址，或含有订阅源的页面地址，也可以选择：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), the address of an OPML file, or a search (hf:search effective theory, openalex: grokking, biorxiv: neuroscience).</source>
            <translation>您还可以输入 arXiv 分类（cs.LG）、arXiv 查询（au:tegmark AND grokking）、OPML 文件的地址，或搜索（hf:search effective theory、openalex: grokking、biorxiv: neuroscience）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Hugging Face trending</source>
            <translation>Hugging Face 热门</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>bioRxiv neuroscience</source>
            <translation>bioRxiv 神经科学</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Feeds found</source>
            <translation>找到的订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>All arXiv categories…</source>
            <translation>所有 arXiv 分类…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>This page has several feeds. Choose one.</source>
            <translation>此页面有多个订阅源。请选择一个。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>Follow</source>
            <translation>订阅</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/follow_window.py" />
            <source>It has no entries at the moment.</source>
            <translation>目前没有条目。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>STARTTLS (usually port 587)</source>
            <translation>STARTTLS（通常为端口 587）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>TLS (usually port 465)</source>
            <translation>TLS（通常为端口 465）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>None (only for a server on this computer)</source>
            <translation>无（仅用于这台计算机上的服务器）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Mail settings</source>
            <translation>邮件设置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Unchanged; stored in the system keyring</source>
            <translation>不变；存储在系统密钥环中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>mail.example.org</source>
            <translation>mail.example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Leave empty if the server needs no login</source>
            <translation>如果服务器无需登录，请留空</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Same as the recipient</source>
            <translation>与收件人相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>you@example.org</source>
            <translation>you@example.org</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Send digest to</source>
            <translation>简报发送至</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/mail_settings.py" />
            <source>Sender</source>
            <translation>发件人</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Save digest</source>
            <translation>保存简报</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_digest.py" />
            <source>Sent to {recipient}.</source>
            <translation>已发送给 {recipient}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Checking {address}</source>
            <translation>正在检查 {address}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>arXiv categories</source>
            <translation>arXiv 分类</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/open_follow.py" />
            <source>Category</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Each rule is applied once to every paper that arrives in the inbox; the paper then shows which rule did what. Hidden papers go to “Dismissed”. A paper that another rule stars or keeps is not hidden.</source>
            <translation>每条规则对每篇进入收件箱的论文应用一次；论文会显示哪条规则做了什么。被隐藏的论文进入“已忽略”。若另一条规则给论文加星标或保留它，则不会隐藏。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Add the tag “{tag}”</source>
            <translation>添加标签“{tag}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules for new papers</source>
            <translation>新论文规则</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Papers the rule finds</source>
            <translation>规则找到的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test the rule to see what it would have found.</source>
            <translation>测试规则，看看它会找到哪些论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>A query, as in the search field</source>
            <translation>与搜索框中相同的查询</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Optional; defaults to the query</source>
            <translation>可选；默认使用查询</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Tag name</source>
            <translation>标签名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Never, or 30d, 6m, 2027-01-31</source>
            <translation>从不，或 30d、6m、2027-01-31</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>New rule</source>
            <translation>新建规则</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Test on last 500 papers</source>
            <translation>用最近 500 篇论文测试</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Save rule</source>
            <translation>保存规则</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Query</source>
            <translation>查询</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/feeds/rules_window.py" />
            <source>Enter a name for the tag.</source>
            <translation>请输入标签名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Move in the list</source>
            <translation>在列表中移动</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Select several</source>
            <translation>选择多篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Edit a note</source>
            <translation>编辑笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>All keyboard shortcuts</source>
            <translation>所有快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/key_sheet.py" />
            <source>Search shortcuts</source>
            <translation>搜索快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Find in the manual</source>
            <translation>在手册中查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/help/manual_window.py" />
            <source>Manual page</source>
            <translation>手册页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <source>Data for {title}</source>
            <translation>{title} 的数据</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/chart_view.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Save {title}</source>
            <translation>保存 {title}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{papers} added and {read} read this month</source>
            <translation>本月添加 {papers}，已读 {read}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No data yet</source>
            <translation>还没有数据</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added and read per month</source>
            <translation>每月添加和读过的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread papers</source>
            <translation>未读论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent authors</source>
            <translation>出现最多的作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Most frequent journals and conferences</source>
            <translation>出现最多的期刊和会议</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Years of publication</source>
            <translation>发表年份</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} papers, all from {year}</source>
            <translation>
                <numerusform>{n} 篇论文，均为 {year} 年</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} years</source>
            <translation>
                <numerusform>{n} 个年份</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>No years known yet</source>
            <translation>尚不知道年份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{name} leads with {n}</source>
            <translation>{name} 以 {n} 居首</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Added</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Read</source>
            <translation>已读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>Unread at month end</source>
            <translation>月末未读</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/charts.py" />
            <source>{n} unread papers</source>
            <translation>
                <numerusform>{n} 篇未读论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Library map</source>
            <translation>文献库地图</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread; {time} to go at your current pace.</source>
            <translation>{papers} 未读；按您目前的速度还需 {time}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} days</source>
            <translation>
                <numerusform>{n} 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers}, {starred} starred, {annotated} annotated.</source>
            <translation>{papers}，{starred} 篇星标，{annotated} 篇有批注。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Similar papers are close together. Scroll to zoom, drag to move, click to open.</source>
            <translation>相似的论文彼此靠近。滚动缩放，拖动移动，点击打开。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The map needs more papers with abstracts.</source>
            <translation>地图需要更多有摘要的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>No unread papers.</source>
            <translation>没有未读论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{papers} unread.</source>
            <translation>{papers} 未读。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} months</source>
            <translation>
                <numerusform>{n} 个月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>{n} weeks</source>
            <translation>
                <numerusform>{n} 周</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Insights</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>The index is being built. The map will appear when it is ready.</source>
            <translation>正在建立索引。完成后会显示地图。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/insights_window.py" />
            <source>Drawing the map…</source>
            <translation>正在绘制地图…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>No coloured tag</source>
            <translation>无彩色标签</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>{n} papers on the map</source>
            <translation>
                <numerusform>地图上有 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_legend.py" />
            <source>Show only these papers</source>
            <translation>仅显示这些论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/map_view.py" />
            <source>Papers as dots, with similar papers close together. Plus and minus to zoom, arrow keys to move.</source>
            <translation>论文显示为点，相似的论文彼此靠近。加号和减号缩放，方向键移动。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>SVG image (*.svg);;PNG image (*.png)</source>
            <translation>SVG 图像 (*.svg);;PNG 图像 (*.png)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>{formats};;CSV table (*.csv)</source>
            <translation>{formats};;CSV 表格 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/insights/open_insights.py" />
            <source>Saved to {target}.</source>
            <translation>已保存到 {target}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Nothing is running. Imports, refreshes and exports appear here.</source>
            <translation>没有正在运行的任务。导入、刷新和导出会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>about {time} left</source>
            <translation>约剩 {time}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Progress: {job}</source>
            <translation>进度：{job}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Messages, newest first</source>
            <translation>消息，最新优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>No messages yet.</source>
            <translation>还没有消息。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Recent messages</source>
            <translation>最近的消息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/activity_window.py" />
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>{label} (interrupted)</source>
            <translation>{label}（已中断）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_delegate.py" />
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Only this step is undone; later steps are kept. If a later step changed the same thing, undo that one first.</source>
            <translation>只撤销此步骤；之后的步骤保留。如果之后的步骤更改了同一内容，请先撤销那一步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>“{title}”</source>
            <translation>“{title}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Steps, newest first</source>
            <translation>步骤，最新优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>No steps yet. Steps are kept for 90 days.</source>
            <translation>还没有步骤。步骤保留 90 天。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Search steps and papers</source>
            <translation>搜索步骤和论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Find steps and papers</source>
            <translation>查找步骤和论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Undo this step</source>
            <translation>撤销此步骤</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>Redo this step</source>
            <translation>重做此步骤</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/history_window.py" />
            <source>(in progress)</source>
            <translation>（进行中）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Everything that can still be read goes into a new database; the rest is taken from the last backup where possible. The damaged files are kept.</source>
            <translation>所有仍可读取的内容会放入新数据库；其余内容尽可能取自最近的备份。损坏的文件会保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>What an earlier library left in {folder} is moved aside. Nothing is deleted.</source>
            <translation>先前的文献库留在 {folder} 中的内容会被移到一旁。不会删除任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library</source>
            <translation>新建空文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose a library, or an empty folder for a new one</source>
            <translation>选择一个文献库，或选择空文件夹来新建</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Open another library…</source>
            <translation>打开其他文献库…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Repair library…</source>
            <translation>修复文献库…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/rescue.py" />
            <source>Start an empty library…</source>
            <translation>新建空文献库…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    {papers}, {notes}, {size} MB</source>
            <translation>{when}    {papers}，{notes}，{size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Compared with the current library: {difference}.</source>
            <translation>与当前文献库相比：{difference}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>{when}    cannot be read</source>
            <translation>{when}    无法读取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Library backups</source>
            <translation>文献库备份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups, newest first</source>
            <translation>备份，最新优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Papers deleted or changed since then</source>
            <translation>此后删除或更改的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>No papers were deleted or changed.</source>
            <translation>没有论文被删除或更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore selected papers</source>
            <translation>恢复所选论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>Restore this backup</source>
            <translation>恢复此备份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>changed since</source>
            <translation>此后已更改</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/restore_window.py" />
            <source>This backup cannot be read.</source>
            <translation>无法读取此备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Members receive its papers, and editors can change them for everyone. Your notes, highlights, stars and tags are not shared.</source>
            <translation>成员会收到其中的论文，编辑者可以为所有人更改它们。您的笔记、高亮、星标和标签不会共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share “{collection}”</source>
            <translation>共享“{collection}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Share</source>
            <translation>共享</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Whole lab, with everyone who joins later</source>
            <translation>整个实验室，包括以后加入的成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Only these members:</source>
            <translation>仅这些成员：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/share_sheet.py" />
            <source>Also share attached files, up to 200 MB each</source>
            <translation>同时共享附件，每个不超过 200 MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Find a tag</source>
            <translation>查找标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Tags and their papers</source>
            <translation>标签及其论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>No tags yet. Select papers and tag them to create one.</source>
            <translation>还没有标签。选择论文并加标签即可创建。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>Keep “{tag}”</source>
            <translation>保留“{tag}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/library/tags_window.py" />
            <source>{n} tags, on {papers}</source>
            <translation>
                <numerusform>{n} 个标签，用于 {papers}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Enter DOIs, arXiv IDs, ISBNs, PMIDs or addresses of papers, separated by spaces or line breaks. They are looked up immediately.</source>
            <translation>请输入论文的 DOI、arXiv ID、ISBN、PMID 或网址，用空格或换行分隔。会立即查找。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Identifiers or addresses</source>
            <translation>标识符或网址</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</source>
            <translation>10.1000/xyz   2205.10343   978-0-306-40615-7   https://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/add_papers.py" />
            <source>Looking up…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>No certain match found</source>
            <translation>没有找到确定的匹配</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Details filled in</source>
            <translation>已补全的信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>Papers looked up</source>
            <translation>查找过的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/completed_window.py" />
            <source>{n} of {all} filled in. Details that you edited were not changed. Press {undo} to undo.</source>
            <translation>{all} 篇中已补全 {n} 篇。您编辑过的信息没有更改。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>One name per line: Family, Given</source>
            <translation>每行一个姓名：姓, 名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/details_editor.py" />
            <source>Year, month, day</source>
            <translation>年、月、日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to keep</source>
            <translation>要保留的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Paper to merge</source>
            <translation>要合并的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly the same paper</source>
            <translation>确定是同一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Certainly two versions of one work</source>
            <translation>确定是同一作品的两个版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly the same paper</source>
            <translation>可能是同一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possibly two versions of one work</source>
            <translation>可能是同一作品的两个版本</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{n} pairs of similar papers</source>
            <translation>
                <numerusform>{n} 对相似论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>{pairs}, {sure} of them certainly the same. Check the values to keep from each. Press {undo} to undo a decision.</source>
            <translation>{pairs}，其中 {sure} 对确定相同。请检查各项要保留的值。按 {undo} 可撤销决定。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>No possible duplicates found.</source>
            <translation>没有找到可能的重复项。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Duplicates</source>
            <translation>重复项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparing papers…</source>
            <translation>正在比较论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Possible duplicates</source>
            <translation>可能的重复项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Comparison, field by field</source>
            <translation>逐字段比较</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Merge</source>
            <translation>合并(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge both into one paper; nothing is lost. Press {undo} to undo.</source>
            <translation>将两者合并为一篇论文；不会丢失任何内容。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Swap</source>
            <translation>交换(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep the other paper and its citation key instead</source>
            <translation>改为保留另一篇论文及其引用键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Two &amp;versions of one work</source>
            <translation>同一作品的两个版本(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Keep both; each links to the other and shows its notes</source>
            <translation>两者都保留；彼此链接并显示对方的笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>&amp;Different papers</source>
            <translation>不同的论文(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Never ask again</source>
            <translation>不再询问</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all certain pairs</source>
            <translation>合并所有确定重复的论文对</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/duplicates_window.py" />
            <source>Merge all {n} certain pairs</source>
            <translation>合并全部 {n} 对确定重复的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>What do you like?</source>
            <translation>您喜欢什么？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Titles, DOIs, citation keys or authors, one per line</source>
            <translation>标题、DOI、引用键或作者，每行一个</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Papers or authors that you like, one per line</source>
            <translation>您喜欢的论文或作者，每行一个</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like these</source>
            <translation>我喜欢这些</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars the papers in your library that match these lines</source>
            <translation>给文献库中与这些行匹配的论文加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Next five</source>
            <translation>下五篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>For You ranks your inbox by what you like. Enter a few papers or authors, or rate some of these.</source>
            <translation>“为您推荐”按您的喜好排列收件箱。请输入几篇论文或几位作者，或给其中几篇打分。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>I like it</source>
            <translation>我喜欢</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Not for me</source>
            <translation>不感兴趣</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>You have rated every paper in the inbox.</source>
            <translation>您已给收件箱中的每篇论文打过分。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Stars it</source>
            <translation>加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/first_days_window.py" />
            <source>Dismisses it from the inbox</source>
            <translation>从收件箱忽略</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} records: {counts}.</source>
            <translation>
                <numerusform>{n} 条记录：{counts}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>New</source>
            <translation>新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Already in the library</source>
            <translation>已在文献库中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Duplicate in files</source>
            <translation>文件中重复</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>To compare</source>
            <translation>待比较</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Unusual</source>
            <translation>异常</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Import {papers}</source>
            <translation>导入 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} new</source>
            <translation>{n} 条新记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} already in the library (only missing details are added)</source>
            <translation>{n} 条已在文献库中（仅补充缺失信息）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} duplicates in the files (merged into one)</source>
            <translation>{n} 条在文件中重复（合并为一条）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} to compare afterwards</source>
            <translation>{n} 条稍后比较</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>{n} cannot be read</source>
            <translation>{n} 条无法读取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Check this text</source>
            <translation>请检查此文本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/import_preview.py" />
            <source>Cannot be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged into</source>
            <translation>合并到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records</source>
            <translation>已合并的记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>These records were recognised as papers you already have and merged into them. If that is wrong, choose “Keep both”. Press {undo} to undo.</source>
            <translation>这些记录被识别为您已有的论文，并已合并到其中。如果有误，请选择“两者都保留”。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Keep &amp;both (B)</source>
            <translation>两者都保留 (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Turn this record back into a separate paper</source>
            <translation>将此记录恢复为单独的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/merges_window.py" />
            <source>Merged records, newest first</source>
            <translation>已合并的记录，最新优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>PDFs not found</source>
            <translation>未找到的 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Papers without a PDF</source>
            <translation>没有 PDF 的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/missed_pdfs_window.py" />
            <source>Press Enter to open a paper's web page. If you download a PDF there, drop it onto the paper. To also search Unpaywall for open copies, enter your email address in Settings, Network.</source>
            <translation>按 Enter 打开论文的网页。如果在那里下载了 PDF，请将它拖放到论文上。要同时在 Unpaywall 上搜索开放副本，请在“设置”的“网络”中填写您的电子邮件地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Comparing papers</source>
            <translation>正在比较论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_duplicates.py" />
            <location filename="../../paperdesk/jobs/merge_duplicates.py" />
            <source>Merging duplicates</source>
            <translation>正在合并重复项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} of the {all} decisions needed to rank “For You”.</source>
            <translation>“为您推荐”的排序需要 {all} 次决定，已有 {n} 次。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{n} lines match no papers in your library. Add the papers by their DOIs first.</source>
            <translation>
                <numerusform>{n} 行在您的文献库中没有匹配的论文。请先按 DOI 添加这些论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>For You is ranked by {n} decisions. More decisions improve the ranking.</source>
            <translation>
                <numerusform>“为您推荐”根据 {n} 次决定排序。决定越多，排序越准。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_first_days.py" />
            <source>{papers} starred. Press {undo} to undo.</source>
            <translation>已给 {papers} 加星标。按 {undo} 可撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <source>Searching {papers}</source>
            <translation>正在搜索 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/open_replace.py" />
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Replacing</source>
            <translation>正在替换</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Title, author, year:2020, tag:…</source>
            <translation>标题、作者、year:2020、tag:…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Search for the paper to cite</source>
            <translation>搜索要引用的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Papers found</source>
            <translation>找到的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Enter: cite   Tab: choose several   Esc: cancel</source>
            <translation>Enter：引用   Tab：选择多篇   Esc：取消</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Chosen: {keys}</source>
            <translation>已选择：{keys}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Before</source>
            <translation>前置文字(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>see</source>
            <translation>参见</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Text before the citation</source>
            <translation>引用前的文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>&amp;Pages</source>
            <translation>页码(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>12–15, or chap. 3</source>
            <translation>12–15，或第 3 章</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/picker.py" />
            <source>Pages or passage cited</source>
            <translation>引用的页码或段落</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Not imported</source>
            <translation>未导入</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>{n} records could not be imported; everything else was. Correct their text and import them here.</source>
            <translation>
                <numerusform>{n} 条记录无法导入；其他均已导入。请在此更正其文本并导入。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/rejected.py" />
            <source>Import this text</source>
            <translation>导入此文本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Records that could not be read</source>
            <translation>无法读取的记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Text of the record, for correction</source>
            <translation>记录文本，供更正</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>Corrected.</source>
            <translation>已更正。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/repair_pane.py" />
            <source>All records corrected.</source>
            <translation>所有记录均已更正。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{n} fields</source>
            <translation>
                <numerusform>{n} 个字段</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>{fields} in {where} would change.</source>
            <translation>{where} 中的 {fields} 会更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Only the first {n} are shown; all are selected.</source>
            <translation>仅显示前 {n} 项；全部都已选中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replaced in {papers}.</source>
            <translation>已在 {papers} 中替换。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Checked {papers}: nothing would change.</source>
            <translation>已检查 {papers}：不会有任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find and replace</source>
            <translation>查找和替换</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>All fields</source>
            <translation>所有字段</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Match case</source>
            <translation>区分大小写(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Whole field only</source>
            <translation>仅整个字段(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>&amp;Find</source>
            <translation>查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In {papers}.</source>
            <translation>范围：{papers}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace selected</source>
            <translation>替换所选</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>In</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/replace_window.py" />
            <source>Replace {n} selected</source>
            <translation>替换所选 {n} 项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>It would add, change and delete papers, notes, tags and collections. Each change is listed in the history, and you can undo it. Only allow a program that you have started yourself.</source>
            <translation>它将可以添加、更改和删除论文、笔记、标签和文献集。每项更改都会列在历史记录中，并且可以撤销。请只允许您自己启动的程序。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow “{program}” to change your library?</source>
            <translation>允许“{program}”更改您的文献库吗？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Do not allow</source>
            <translation>不允许</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Allow until PaperDesk is closed</source>
            <translation>在 PaperDesk 关闭前允许</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>Always allow</source>
            <translation>始终允许</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This library has no paper with the citation key “{key}”. Open the library that has it, or search for the paper.</source>
            <translation>此文献库中没有引用键为“{key}”的论文。请打开含有它的文献库，或搜索该论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/second_start.py" />
            <source>This paper has no PDF, so the page cannot be shown.</source>
            <translation>这篇论文没有 PDF，因此无法显示该页。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Existing paper</source>
            <translation>现有论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>stays a separate paper</source>
            <translation>保持为单独的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Comparison of record and paper, field by field</source>
            <translation>记录与论文的逐字段比较</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Only missing details are added to the paper; differing values are kept next to its own.</source>
            <translation>仅将缺失信息补充到论文；不同的值会与论文自身的值一并保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/papers/side_by_side.py" />
            <source>Merge anyway (&amp;B)</source>
            <translation>仍然合并 (&amp;B)</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Bibliography</source>
            <translation>参考文献列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citation style</source>
            <translation>引文样式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Copy everything, with italics where supported</source>
            <translation>全部复制，在支持时保留斜体</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Add style (.csl)…</source>
            <translation>添加样式 (.csl)…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download style…</source>
            <translation>下载样式…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Download any official style by name from zotero.org</source>
            <translation>按名称从 zotero.org 下载任何官方样式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography.py" />
            <source>Style</source>
            <translation>样式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Add citation style (.csl)</source>
            <translation>添加引文样式（.csl）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Download citation style</source>
            <translation>下载引文样式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Style name, such as journal-of-physics-a or chicago-note-bibliography</source>
            <translation>样式名称，例如 journal-of-physics-a 或 chicago-note-bibliography</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Downloading citation style</source>
            <translation>正在下载引文样式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography copied.</source>
            <translation>已复制参考文献列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/bibliography_task.py" />
            <source>Bibliography: the first {n} of {papers}</source>
            <translation>参考文献列表：{papers} 中的前 {n} 篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Selected papers · {n}</source>
            <translation>所选论文 · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>This list · {n}</source>
            <translation>此列表 · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Whole library · {n}</source>
            <translation>整个文献库 · {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Abstracts</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Your notes</source>
            <translation>您的笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>ASCII only (accents as LaTeX commands)</source>
            <translation>仅 ASCII（重音字母用 LaTeX 命令）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown} of {n} papers</source>
            <translation>
                <numerusform>{n} 篇论文中的 {shown} 篇</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Export {n} papers…</source>
            <translation>
                <numerusform>导出 {n} 篇论文…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>Include</source>
            <translation>包含</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/export_window.py" />
            <source>{shown}. Pandoc creates the document from this.</source>
            <translation>{shown}。Pandoc 由此生成文档。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>If an author's name is written in several ways (Liu, Z. and Liu, Ziming), you can merge the variants here. There is nothing to merge now.</source>
            <translation>如果同一作者的姓名有几种写法（Liu, Z. 和 Liu, Ziming），可以在这里合并。目前没有可合并的。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>{n} names have variants that may belong to the same person. Select the ones that do. You can undo a merge.</source>
            <translation>
                <numerusform>{n} 个姓名有可能属于同一人的其他写法。请选中确属同一人的。合并可以撤销。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Author name variants</source>
            <translation>作者姓名的不同写法</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Names that may belong to the same person</source>
            <translation>可能属于同一人的姓名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/join_names.py" />
            <source>Merge selected</source>
            <translation>合并所选</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>A linked file is an export that PaperDesk keeps up to date: the .bib file next to your document always holds the papers of a tag, a collection or a search. The previous version is kept next to it as .bak. A linked folder holds a note for each annotated paper; PaperDesk writes only its own marked sections there, never your text.</source>
            <translation>链接文件是由 PaperDesk 保持更新的导出文件：您文档旁的 .bib 文件始终包含某个标签、文献集或搜索的论文。上一版本以 .bak 保留在旁边。链接文件夹为每篇有批注的论文存放一份笔记；PaperDesk 只写入其中自己标记的部分，绝不改动您的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Linked files</source>
            <translation>链接文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>No linked files yet.</source>
            <translation>还没有链接文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link current list…</source>
            <translation>链接当前列表…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Link notes folder…</source>
            <translation>链接笔记文件夹…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Creates a literature note for each annotated paper, for Obsidian or Logseq</source>
            <translation>为每篇有批注的论文创建文献笔记，用于 Obsidian 或 Logseq</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Update now</source>
            <translation>立即更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Unlink</source>
            <translation>取消链接</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>Stop updating this file (the file is kept)</source>
            <translation>停止更新此文件（文件会保留）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>updated {moment}</source>
            <translation>更新于 {moment}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>not updated</source>
            <translation>未更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/linked_window.py" />
            <source>all papers</source>
            <translation>所有论文</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>{n} problems</source>
            <translation>
                <numerusform>{n} 个问题</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: {found}, {n} can be fixed here.</source>
            <translation>已检查 {papers}：{found}，其中 {n} 个可在此修正。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Checked {papers}: no problems found.</source>
            <translation>已检查 {papers}：没有发现问题。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Press {undo} to undo a fix.</source>
            <translation>按 {undo} 可撤销修正。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Only the first {n} are shown.</source>
            <translation>仅显示前 {n} 项。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Check references</source>
            <translation>检查参考文献</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix selected</source>
            <translation>修正所选</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Missing: {fields}.</source>
            <translation>缺少：{fields}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/lint_window.py" />
            <source>Fix {n} selected</source>
            <translation>修正所选 {n} 项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Checking {papers}</source>
            <translation>正在检查 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Fixing references</source>
            <translation>正在修正参考文献</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/open_references.py" />
            <source>Looking up details…</source>
            <translation>正在查找信息…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Terms: {terms}. Filters, after a dot: {filters}. Combine with +, separate alternatives with |. Papers that already have a key keep it.</source>
            <translation>项：{terms}。筛选器（写在点之后）：{filters}。用 + 组合，用 | 分隔备选项。已有引用键的论文保持不变。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Tags, as keywords</source>
            <translation>标签，作为关键词</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>My notes</source>
            <translation>我的笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Accented letters as LaTeX commands</source>
            <translation>重音字母用 LaTeX 命令</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Citation keys and exports</source>
            <translation>引用键与导出</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>For programs that do not support UTF-8.</source>
            <translation>用于不支持 UTF-8 的程序。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Pattern for new keys</source>
            <translation>新引用键的模式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Names of saved PDFs</source>
            <translation>所存 PDF 的文件名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>Dragging a paper into an editor inserts</source>
            <translation>将论文拖入编辑器时插入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/references/writing_settings.py" />
            <source>In exported files</source>
            <translation>在导出的文件中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to refresh feeds</source>
            <translation>刷新订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to follow a feed</source>
            <translation>订阅</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to add papers</source>
            <translation>添加论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to look up details</source>
            <translation>查找信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to check for retractions</source>
            <translation>检查撤稿</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to fetch a PDF</source>
            <translation>获取 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to send a digest</source>
            <translation>发送简报</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download a citation style</source>
            <translation>下载引文样式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>to download the model for search by meaning</source>
            <translation>下载语义搜索模型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Contacted servers, most recent first</source>
            <translation>联系过的服务器，最近的优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>No servers contacted yet.</source>
            <translation>还没有联系过任何服务器。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>The servers that PaperDesk has contacted, and why. This list stays on this computer and is not part of the library.</source>
            <translation>PaperDesk 联系过的服务器及原因。此列表留在这台计算机上，不属于文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Clear list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/contacts_page.py" />
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This device will no longer send or receive changes. The library and the folder stay as they are, and your other devices keep syncing.</source>
            <translation>此设备将不再发送或接收更改。文献库和文件夹保持原样，您的其他设备继续同步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Choose a folder that is copied between your devices</source>
            <translation>选择一个在您的设备之间复制的文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Joining your other devices</source>
            <translation>正在加入您的其他设备</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Setting up the folder</source>
            <translation>正在设置文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Do not encrypt</source>
            <translation>不加密</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt with a passphrase</source>
            <translation>用口令加密</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder?</source>
            <translation>加密此文件夹吗？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Without encryption, anyone with access to the folder can read your library.</source>
            <translation>如果不加密，任何能访问此文件夹的人都可以读取您的文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Encrypt the folder</source>
            <translation>加密文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Passphrase (needed to join from other devices)</source>
            <translation>口令（从其他设备加入时需要）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Repeat the passphrase</source>
            <translation>再次输入口令</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>This folder is encrypted</source>
            <translation>此文件夹已加密</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>The passphrases differ. Nothing was set up.</source>
            <translation>两次输入的口令不同。未进行任何设置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/device_commands.py" />
            <source>Stop syncing</source>
            <translation>停止同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your other devices</source>
            <translation>您的其他设备</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>No other device has joined yet.</source>
            <translation>还没有其他设备加入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Choose folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Last seen</source>
            <translation>上次出现</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Show conflicts</source>
            <translation>显示冲突</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Stop syncing…</source>
            <translation>停止同步…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>This library is on this device only. To use it on several devices, choose a folder that a program such as Syncthing or a cloud drive copies between them. Your changes are exchanged through that folder; the library itself stays where it is.</source>
            <translation>此文献库只在这台设备上。要在多台设备上使用，请选择一个由 Syncthing 或网盘等程序在设备之间复制的文件夹。您的更改通过该文件夹交换；文献库本身留在原处。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}, encrypted.</source>
            <translation>更改通过 {folder} 加密交换。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Changes are exchanged through {folder}.</source>
            <translation>更改通过 {folder} 交换。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Your devices differ on {n} values.</source>
            <translation>
                <numerusform>您的设备有 {n} 个值不同。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/devices_page.py" />
            <source>Unnamed device</source>
            <translation>未命名的设备</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>This shortcut is used by {actions}. If you use it here, it is removed there.</source>
            <translation>此快捷键已用于{actions}。如果在此使用，会从那里移除。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Shortcut preset</source>
            <translation>快捷键预设</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Find an action or shortcut</source>
            <translation>查找操作或快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Actions and their shortcuts</source>
            <translation>操作及其快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Press the new shortcut</source>
            <translation>请按新的快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>New shortcut</source>
            <translation>新快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Use this shortcut</source>
            <translation>使用此快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>No shortcut</source>
            <translation>无快捷键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/keys_page.py" />
            <source>Reset to preset</source>
            <translation>恢复为预设</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You will no longer send or receive changes. All papers and collections stay in your library, and the others keep theirs. To come back, you need a new invitation.</source>
            <translation>您将不再发送或接收更改。所有论文和文献集都留在您的文献库中，其他人也保留他们的。要重新加入，您需要新的邀请。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>You can forget the lab on this computer without the server. The members still see you in the list until an owner removes you.</source>
            <translation>您可以不经服务器，在这台计算机上忘记实验室。在所有者将您移除之前，成员仍会在列表中看到您。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Your password is not kept on this computer. Choose “Sync now” to enter it.</source>
            <translation>您的密码没有存储在这台计算机上。请选择“立即同步”来输入密码。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leave lab</source>
            <translation>退出实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Leaving the lab</source>
            <translation>正在退出实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_commands.py" />
            <source>Forget lab</source>
            <translation>忘记实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Create a lab</source>
            <translation>创建实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Address of an empty database, with the login that owns it: postgresql://USER@HOST/DATABASE</source>
            <translation>空数据库的地址，包含拥有它的登录账户：postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Choose a password</source>
            <translation>设置密码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>This computer has no keyring, so you will be asked for this password each time PaperDesk starts.</source>
            <translation>这台计算机没有密钥环，因此每次启动 PaperDesk 时都会要求您输入此密码。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Join a lab</source>
            <translation>加入实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Paste the invitation that an owner of the lab sent to you:</source>
            <translation>请粘贴实验室所有者发给您的邀请：</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Joining the lab</source>
            <translation>正在加入实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Name of the lab</source>
            <translation>实验室的名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Creating the lab</source>
            <translation>正在创建实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Your name in the lab</source>
            <translation>您在实验室中的名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>Repeat the password</source>
            <translation>再次输入密码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_joining.py" />
            <source>The passwords differ. Nothing was changed.</source>
            <translation>两次输入的密码不同。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared collections</source>
            <translation>共享的文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>No collection is shared. To share one, right-click it in the sidebar.</source>
            <translation>没有共享的文献集。要共享文献集，请在侧边栏中右键单击它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>The members are listed when the server answers.</source>
            <translation>服务器响应后，这里会列出成员。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Collection</source>
            <translation>文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared with</source>
            <translation>共享对象</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Some members</source>
            <translation>部分成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Shared</source>
            <translation>已共享</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Not shared</source>
            <translation>未共享</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Member</source>
            <translation>成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Invite…</source>
            <translation>邀请…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Change role…</source>
            <translation>更改角色…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_lists.py" />
            <source>Whole lab</source>
            <translation>整个实验室</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Editor: shares collections and changes them</source>
            <translation>编辑者：可共享和更改文献集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Reader: only reads</source>
            <translation>读者：只能阅读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Owner: also invites and removes members</source>
            <translation>所有者：还可邀请和移除成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change the role of {name} from {old} to {new}?</source>
            <translation>要将 {name} 的角色从{old}改为{new}吗？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>{name} will no longer send or receive changes. They keep the papers they have, and what they shared or changed stays with the others.</source>
            <translation>{name} 将不再发送或接收更改。其已有的论文仍归其保留，其共享或更改过的内容仍留在其他人那里。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite a member</source>
            <translation>邀请成员</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Name of the new member</source>
            <translation>新成员的名称</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>The invitation for {name} is copied. Send it to them privately: it admits one person, within 14 days.</source>
            <translation>已复制给 {name} 的邀请。请私下发送：它在 14 天内允许一人加入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Inviting {name}</source>
            <translation>正在邀请 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Change role</source>
            <translation>更改角色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role of {name}</source>
            <translation>{name} 的角色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Changing the role of {name}</source>
            <translation>正在更改 {name} 的角色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Removing {name}</source>
            <translation>正在移除 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Invite {name}</source>
            <translation>邀请 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_members.py" />
            <source>Role in the lab</source>
            <translation>在实验室中的角色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Invitation</source>
            <translation>邀请</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Join a lab…</source>
            <translation>加入实验室…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Create a lab…</source>
            <translation>创建实验室…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>Leave…</source>
            <translation>退出实验室…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>In a lab, several people share collections. Everyone has the papers in their own library, and receives what the others change, through a PostgreSQL server of the lab. Your notes, highlights, stars and tags are never shared.</source>
            <translation>在实验室中，多人共享文献集。每个人在自己的文献库中都有这些论文，并通过实验室的 PostgreSQL 服务器收到其他人的更改。您的笔记、高亮、星标和标签从不共享。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/lab_page.py" />
            <source>{n} papers to send.</source>
            <translation>
                <numerusform>有 {n} 篇论文待发送。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>The backup of {when} has {papers}. {difference} Restoring it discards everything you have done since. The current library is backed up first, so you can return to it.</source>
            <translation>{when} 的备份有 {papers}。{difference}恢复它会丢弃您此后所做的一切。会先备份当前文献库，因此您可以恢复回来。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}, and {n} dismissed or in the trash</source>
            <translation>
                <numerusform>{papers}，另有 {n} 篇已忽略或在回收站中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Recent libraries</source>
            <translation>最近的文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>No backups yet. One is made every hour in which something changes.</source>
            <translation>还没有备份。在有更改的每个小时会生成一个备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore this backup…</source>
            <translation>恢复此备份…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Keep the current library</source>
            <translation>保留当前文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Restore single papers…</source>
            <translation>恢复单篇论文…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>{papers}. Database {database} MB, files {files} MB, index {index} MB (rebuilt automatically if deleted).</source>
            <translation>{papers}。数据库 {database} MB，文件 {files} MB，索引 {index} MB（删除后会自动重建）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Other libraries</source>
            <translation>其他文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Move library…</source>
            <translation>移动文献库…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Check library</source>
            <translation>检查文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/library_page.py" />
            <source>Open or create another…</source>
            <translation>打开或新建其他文献库…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Access log</source>
            <translation>访问日志</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{troubles}

Nothing will be deleted, and changes to papers can be undone.</source>
            <translation>{troubles}

不会删除任何内容，对论文的更改可以撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Checking the library</source>
            <translation>正在检查文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Choose an empty folder for the library</source>
            <translation>为文献库选择一个空文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Moving {papers}</source>
            <translation>正在移动 {papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Repairing the library</source>
            <translation>正在修复文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>{papers} restored.</source>
            <translation>已恢复 {papers}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>Run “paperdesk check” to list them.</source>
            <translation>运行“paperdesk check”可列出它们。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/open_settings.py" />
            <source>The library is moved to {target}. The old folder is kept; delete it once everything works.</source>
            <translation>文献库已移到 {target}。旧文件夹已保留；确认一切正常后可将其删除。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Other programs</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Writing</source>
            <translation>写作</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>STARTTLS, as on port 587</source>
            <translation>STARTTLS，用于端口 587</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>TLS, as on port 465</source>
            <translation>TLS，用于端口 465</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>None (only on this computer)</source>
            <translation>无（仅在这台计算机上）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Same as system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Light, high contrast</source>
            <translation>浅色高对比度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dark, high contrast</source>
            <translation>深色高对比度</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Comfortable (title, authors, snippet)</source>
            <translation>宽松（标题、作者、片段）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Compact (two lines)</source>
            <translation>紧凑（两行）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can also use {text-larger} and {text-smaller}.</source>
            <translation>也可以使用 {text-larger} 和 {text-smaller}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Papers in the list</source>
            <translation>列表中的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds when the window opens</source>
            <translation>打开窗口时刷新订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Refresh feeds every</source>
            <translation>刷新订阅源的间隔</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Feeds with their own schedule are not affected.</source>
            <translation>有单独刷新计划的订阅源不受影响。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismiss untouched inbox papers after</source>
            <translation>忽略收件箱中未处理论文的期限</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Dismissed papers are not deleted. Papers that you have starred, tagged or annotated always stay.</source>
            <translation>已忽略的论文不会删除。您加了星标、标签或批注的论文始终保留。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Maximum feed size</source>
            <translation>订阅源大小上限</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search by meaning as well</source>
            <translation>同时使用语义搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>A small model analyses your papers on this computer. To download it, choose “Download model” in the command palette.</source>
            <translation>一个小模型会在这台计算机上分析您的论文。要下载，请在命令面板中选择“下载语义搜索模型”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Search PDF pages by meaning as well</source>
            <translation>同时对 PDF 页面进行语义搜索</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Questions then find the page that answers them. Analysing ten pages takes about a second.</source>
            <translation>提问时可找到给出答案的页面。分析十页约需一秒。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Folder with your own model</source>
            <translation>您自己的模型所在文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use PaperDesk's model.</source>
            <translation>留空则使用 PaperDesk 的模型。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Language of references</source>
            <translation>参考文献的语言</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the style's language.</source>
            <translation>留空则使用样式的语言。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Pandoc for references</source>
            <translation>用于参考文献的 Pandoc</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to use the installed one.</source>
            <translation>留空则使用已安装的 Pandoc。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include abstracts in exported files</source>
            <translation>在导出的文件中包含摘要</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include tags as keywords in exported files</source>
            <translation>在导出的文件中包含标签作为关键词</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Include my notes in exported files</source>
            <translation>在导出的文件中包含我的笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Outgoing mail server</source>
            <translation>发件服务器</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Leave empty to send nothing.</source>
            <translation>留空则不发送任何邮件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Encryption</source>
            <translation>加密</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>The password is stored in the system keyring; you enter it in the digest window.</source>
            <translation>密码存储在系统密钥环中；请在简报窗口中输入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>To</source>
            <translation>收件人</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Allow browsers and editors on this computer to access the library</source>
            <translation>允许这台计算机上的浏览器和编辑器访问文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Lets the Zotero Connector save papers to PaperDesk, and editors cite from it. Web pages never get access.</source>
            <translation>使 Zotero Connector 能将论文保存到 PaperDesk，并使编辑器能从中引用。网页绝不会获得访问权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Such programs use port 23119 by default. Only one program can listen on it: PaperDesk or Zotero.</source>
            <translation>此类程序默认使用端口 23119。只有一个程序能在该端口监听：PaperDesk 或 Zotero。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Save papers from browsers to</source>
            <translation>将浏览器中的论文保存到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Look up papers without authors or identifiers</source>
            <translation>查询缺少作者或标识符的论文信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Searches arXiv and Crossref by title in the background. Each paper shows what changed.</source>
            <translation>在后台按标题搜索 arXiv 和 Crossref。每篇论文会显示有哪些更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check kept papers for retractions and corrections</source>
            <translation>检查所保留论文的撤稿和更正</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Asks Crossref by DOI once a month.</source>
            <translation>每月按 DOI 查询 Crossref 一次。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Check for updates to PaperDesk</source>
            <translation>检查 PaperDesk 更新</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Once a week, at the source you installed from: its repository, pip or Debian. Nothing is installed automatically.</source>
            <translation>每周一次，向您的安装来源查询：软件仓库、pip 或 Debian。不会自动安装任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Fetch open-access PDFs on request</source>
            <translation>按需获取开放获取的 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>From arXiv, OpenReview, the ACL Anthology, the paper's links, and open copies listed by Unpaywall.</source>
            <translation>来自 arXiv、OpenReview、ACL Anthology、论文的链接，以及 Unpaywall 列出的开放副本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Your email address, for Unpaywall</source>
            <translation>您的电子邮件地址，用于 Unpaywall</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall requires an email address. Leave empty to turn Unpaywall off.</source>
            <translation>Unpaywall 要求提供电子邮件地址。留空则不使用 Unpaywall。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv feeds</source>
            <translation>arXiv 订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>You can enter a mirror here.</source>
            <translation>可以在此填写镜像。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv queries</source>
            <translation>arXiv 查询</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>arXiv PDFs</source>
            <translation>arXiv PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Hugging Face</source>
            <translation>Hugging Face</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Crossref</source>
            <translation>Crossref</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>DOI details</source>
            <translation>DOI 信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Open Library, for ISBNs</source>
            <translation>Open Library，用于 ISBN</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>PubMed</source>
            <translation>PubMed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Unpaywall</source>
            <translation>Unpaywall</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>OpenReview</source>
            <translation>OpenReview</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>ACL Anthology</source>
            <translation>ACL Anthology</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>Semantic Scholar</source>
            <translation>Semantic Scholar</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>OpenAlex</source>
            <translation>OpenAlex</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source>bioRxiv and medRxiv</source>
            <translation>bioRxiv 和 medRxiv</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_list.py" />
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>Find a setting</source>
            <translation>查找设置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/settings_window.py" />
            <source>No matching settings</source>
            <translation>没有匹配的设置</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from other programs, most recent first</source>
            <translation>其他程序的请求，最近的优先</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>No requests since the window opened.</source>
            <translation>窗口打开以来没有请求。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Programs that may always change the library</source>
            <translation>始终可以更改文献库的程序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Requests from browsers, editors and scripts on this computer. This list is not saved.</source>
            <translation>来自这台计算机上的浏览器、编辑器和脚本的请求。此列表不会保存。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>answered</source>
            <translation>已响应</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>refused ({status})</source>
            <translation>已拒绝（{status}）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Response</source>
            <translation>响应</translation>
        </message>
        <message>
            <location filename="../../paperdesk/gui/windows/settings/visits_page.py" />
            <source>Allowed since</source>
            <translation>允许时间</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>There is no import format “{name}”. Choose one of: {known}.</source>
            <translation>没有导入格式“{name}”。可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}</source>
            <translation>{subject} 是{kind}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>not in a supported format; import BibTeX, RIS, a list of DOIs, a feed or a Hugging Face papers page.</source>
            <translation>不支持的格式；请导入 BibTeX、RIS、DOI 列表、订阅源或 Hugging Face 论文页面。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a PDF; import PDFs separately from reference files</source>
            <translation>PDF；请与参考文献文件分开导入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an SQLite database; if it is from Zotero, import its folder, otherwise export it as BibTeX</source>
            <translation>SQLite 数据库；如果来自 Zotero，请导入其文件夹，否则请导出为 BibTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a zip archive; unpack it and import the files inside</source>
            <translation>ZIP 压缩包；请解压后导入其中的文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a gzip archive; unpack it and import the files inside</source>
            <translation>gzip 压缩包；请解压后导入其中的文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an xz archive; unpack it and import the files inside</source>
            <translation>xz 压缩包；请解压后导入其中的文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a bzip2 archive; unpack it and import the files inside</source>
            <translation>bzip2 压缩包；请解压后导入其中的文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a 7z archive; unpack it and import the files inside</source>
            <translation>7z 压缩包；请解压后导入其中的文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an image; copy the text of the page instead</source>
            <translation>图片；请改为复制页面的文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>an old Office document; copy its text instead</source>
            <translation>旧式 Office 文档；请改为复制其中的文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is empty. There is nothing to import.</source>
            <translation>{subject} 是空的。没有可导入的内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} is {kind}.</source>
            <translation>{subject} 是{kind}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>The input</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a binary file, not text; import a feed, a saved page, BibTeX or RIS</source>
            <translation>二进制文件，不是文本；请导入订阅源、保存的页面、BibTeX 或 RIS</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a web page without a feed or papers; give the address of its feed, or copy the list of papers.</source>
            <translation>没有订阅源或论文的网页；请给出其订阅源的地址，或复制论文列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>JSON, but not in a supported format; import CSL-JSON, a feed or a Hugging Face list of papers.</source>
            <translation>JSON，但不是支持的格式；请导入 CSL-JSON、订阅源或 Hugging Face 论文列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>a list of feeds (OPML); import it with File, Import feeds, or `paperdesk feeds import`.</source>
            <translation>订阅源列表（OPML）；请用“文件”菜单的“导入订阅源”或 `paperdesk feeds import` 导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>XML, but not an RSS or Atom feed, nor from PubMed, EndNote, MODS or Zotero; export it as BibTeX or RIS.</source>
            <translation>XML，但不是 RSS 或 Atom 订阅源，也不是来自 PubMed、EndNote、MODS 或 Zotero；请导出为 BibTeX 或 RIS。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/__init__.py" />
            <source>{subject} cannot be read. {reason}</source>
            <translation>无法读取 {subject}。{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv feed or search result</source>
            <translation>arXiv 订阅源或搜索结果</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the categories in the address.</source>
            <translation>arXiv 返回错误：{reason}。请检查地址中的分类。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv.py" />
            <source>arXiv returned an error: {reason}. Check the query.</source>
            <translation>arXiv 返回错误：{reason}。请检查查询。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/arxiv_mail.py" />
            <source>arXiv listing (mail)</source>
            <translation>arXiv 列表（邮件）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>line {n}</source>
            <translation>第 {n} 行</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>record {n}</source>
            <translation>第 {n} 条记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>entry {n}</source>
            <translation>第 {n} 个条目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/base.py" />
            <source>outline {n}</source>
            <translation>第 {n} 个 OPML 条目</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex.py" />
            <source>BibTeX and BibLaTeX</source>
            <translation>BibTeX 和 BibLaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/bibtex_blocks.py" />
            <source>This BibTeX record is malformed: {reason}</source>
            <translation>此 BibTeX 记录格式有误：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>CITATION.cff (software and data)</source>
            <translation>CITATION.cff（软件和数据）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This CITATION.cff file has no fields.</source>
            <translation>此 CITATION.cff 文件没有字段。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>the file</source>
            <translation>该文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/cff.py" />
            <source>This is not valid YAML. Correct it and import it again.</source>
            <translation>这不是有效的 YAML。请更正后重新导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>CSL-JSON (Zotero, pandoc, doi.org)</source>
            <translation>CSL-JSON（Zotero、pandoc、doi.org）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>This JSON file has no references. Export them as CSL-JSON.</source>
            <translation>此 JSON 文件没有参考文献。请将它们导出为 CSL-JSON。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_json.py" />
            <source>It is not a CSL-JSON record.</source>
            <translation>它不是 CSL-JSON 记录。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/csl_yaml.py" />
            <source>CSL-YAML (pandoc, Quarto)</source>
            <translation>CSL-YAML（pandoc、Quarto）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/endnote_xml.py" />
            <source>EndNote XML (also Bookends, Mendeley)</source>
            <translation>EndNote XML（也适用于 Bookends、Mendeley）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/expansion.py" />
            <source>Its abbreviations refer to each other so often that expanding them would exhaust memory, so the rest was not read. Write the abbreviations out and import it again.</source>
            <translation>其中的缩写相互引用过多，展开会耗尽内存，因此其余部分未读取。请将缩写写全后重新导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed.py" />
            <source>RSS or Atom feed</source>
            <translation>RSS 或 Atom 订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>Most tags in this feed are never closed. Try again later.</source>
            <translation>此订阅源中的大多数标记都没有闭合。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed is malformed and too large to be repaired. Try again later.</source>
            <translation>此订阅源格式错误，且太大而无法修复。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This is not an RSS or Atom feed. Give the address of a feed.</source>
            <translation>这不是 RSS 或 Atom 订阅源。请给出订阅源的地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/feed_xml.py" />
            <source>This feed cannot be read ({reason}). Try again later.</source>
            <translation>无法读取此订阅源（{reason}）。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>Hayagriva (Typst)</source>
            <translation>Hayagriva（Typst）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>It is not a Hayagriva entry.</source>
            <translation>它不是 Hayagriva 条目。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hayagriva.py" />
            <source>the entry {name}</source>
            <translation>条目 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_daily.py" />
            <source>Hugging Face daily papers (JSON)</source>
            <translation>Hugging Face 每日论文（JSON）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>Digest of papers (Markdown or JSON)</source>
            <translation>论文简报（Markdown 或 JSON）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_digest.py" />
            <source>The digest could not read this paper. Add it by its arXiv ID.</source>
            <translation>简报无法读取这篇论文。请按 arXiv ID 添加它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>Hugging Face papers page (copied text)</source>
            <translation>Hugging Face 论文页面（复制的文字）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It looks like a title, but has no abstract.</source>
            <translation>它看起来像标题，但没有摘要。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_listing.py" />
            <source>It is before the first title.</source>
            <translation>它位于第一个标题之前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>Hugging Face papers page (saved HTML)</source>
            <translation>Hugging Face 论文页面（保存的 HTML）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_page.py" />
            <source>This Hugging Face page was not saved completely. Save it again.</source>
            <translation>此 Hugging Face 页面没有保存完整。请重新保存。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/hf_papers.py" />
            <source>It is not a Hugging Face paper.</source>
            <translation>它不是 Hugging Face 论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>List of DOIs, arXiv IDs, ISBNs or PMIDs</source>
            <translation>DOI、arXiv ID、ISBN 或 PMID 列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/identifier_list.py" />
            <source>This is not a DOI, arXiv ID, ISBN or PMID. Correct it.</source>
            <translation>这不是 DOI、arXiv ID、ISBN 或 PMID。请更正。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>JSON Feed</source>
            <translation>JSON Feed</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_feed.py" />
            <source>This JSON Feed has no list of items. Try again later.</source>
            <translation>此 JSON Feed 没有条目列表。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is malformed or cut off at line {line} ({reason}). Download it again.</source>
            <translation>JSON 在第 {line} 行格式错误或被截断（{reason}）。请重新下载。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/json_text.py" />
            <source>The JSON is nested too deeply or has numbers that are too large to be a list of papers.</source>
            <translation>JSON 嵌套过深或数字过大，不可能是论文列表。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/medline.py" />
            <source>MEDLINE (PubMed .nbib)</source>
            <translation>MEDLINE（PubMed .nbib）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/mods.py" />
            <source>MODS XML</source>
            <translation>MODS XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>OAI-PMH (Dublin Core or arXiv)</source>
            <translation>OAI-PMH（Dublin Core 或 arXiv）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>This OAI-PMH response is malformed or cut off. Download it again.</source>
            <translation>此 OAI-PMH 响应格式错误或被截断。请重新下载。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/oai_pmh.py" />
            <source>The repository returned an error: {reason}. Check the address.</source>
            <translation>知识库返回错误：{reason}。请检查地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>A list of feeds cannot be larger than {most_mb} MB. Check the file.</source>
            <translation>订阅源列表不能大于 {most_mb} MB。请检查文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” is not an OPML file. Export your feeds as OPML from the other program.</source>
            <translation>“{name}”不是 OPML 文件。请从另一个程序将订阅源导出为 OPML。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>The XML of “{name}” is malformed or unsafe. Export the list again and retry.</source>
            <translation>“{name}”的 XML 格式错误或不安全。请重新导出列表后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>“{name}” contains no feeds: none of its outlines has an xmlUrl.</source>
            <translation>“{name}”不含订阅源：其中没有任何条目带有 xmlUrl。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>Its address does not begin with https:// or http://.</source>
            <translation>其地址不以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/opml.py" />
            <source>It has no xmlUrl. Add the feed by its address.</source>
            <translation>它没有 xmlUrl。请按地址添加该订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>EndNote tagged and Refer (.enw)</source>
            <translation>EndNote 标记格式和 Refer（.enw）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>Web of Science (plain text)</source>
            <translation>Web of Science（纯文本）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/other_tagged.py" />
            <source>RefWorks tagged</source>
            <translation>RefWorks 标记格式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ovid.py" />
            <source>Ovid</source>
            <translation>Ovid</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>PubMed summary (text)</source>
            <translation>PubMed 摘要格式（文本）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_summary.py" />
            <source>It has no PMID, which ends a reference from PubMed.</source>
            <translation>它没有 PMID，而 PubMed 的参考文献以 PMID 结尾。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/pubmed_xml.py" />
            <source>PubMed XML</source>
            <translation>PubMed XML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Web of Science (tab-delimited)</source>
            <translation>Web of Science（制表符分隔）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/reference_tables.py" />
            <source>Scopus CSV</source>
            <translation>Scopus CSV</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/ris.py" />
            <source>This RIS record has no TY line, which gives its type. Add one at its start.</source>
            <translation>此 RIS 记录没有给出类型的 TY 行。请在开头添加。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>OpenAlex works (JSON)</source>
            <translation>OpenAlex 作品（JSON）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>Semantic Scholar papers (JSON)</source>
            <translation>Semantic Scholar 论文（JSON）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/works_json.py" />
            <source>bioRxiv or medRxiv posts (JSON)</source>
            <translation>bioRxiv 或 medRxiv 文章（JSON）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>The XML of this record is malformed. Correct it and import it again.</source>
            <translation>此记录的 XML 格式有误。请更正后重新导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/xml_records.py" />
            <source>Its elements are nested more than {n} levels deep.</source>
            <translation>其元素嵌套超过 {n} 层。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>Zotero RDF (with notes and collections)</source>
            <translation>Zotero RDF（含笔记和文献集）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <source>The XML is malformed or cut off. Export the library from Zotero again.</source>
            <translation>XML 格式错误或被截断。请重新从 Zotero 导出文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/importers/zotero_rdf.py" />
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the item {name}</source>
            <translation>条目 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>a DOI, an arXiv ID, an ISBN, a PMID or the address of a paper's web page</source>
            <translation>DOI、arXiv ID、ISBN、PMID 或论文网页的地址</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>Paste {kinds}, separated by spaces or line breaks.</source>
            <translation>请粘贴 {kinds}，用空格或换行分隔。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>You can add at most {most} at a time. Put them into a file, import it, and then look up the details.</source>
            <translation>一次最多可添加 {most} 个。请将它们放入文件并导入，然后查找信息。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} papers added</source>
            <translation>
                <numerusform>已添加 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looking up {name}</source>
            <translation>正在查找 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} already in the library</source>
            <translation>{n} 篇已在文献库中</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>{n} without details, which are not available at the moment</source>
            <translation>{n} 篇没有信息，目前无法获取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} not found</source>
            <translation>{n} 篇未找到</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>No paper was found for “{text}”.</source>
            <translation>没有找到与“{text}”对应的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/add_by_identifier.py" />
            <source>“{text}” is not one of: {kinds}.</source>
            <translation>“{text}”不属于以下任何一种：{kinds}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The page has no paper on it: neither a title nor an identifier.</source>
            <translation>该页面上没有论文：既没有标题，也没有标识符。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/captures.py" />
            <source>The browser sent a file for a paper that it did not save first.</source>
            <translation>浏览器为一篇它没有保存的论文发送了文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair moves it aside.</source>
            <translation>修复时会将它移到一旁。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files are missing.</source>
            <translation>
                <numerusform>缺少 {n} 个附件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} attached files have been changed since they were added.</source>
            <translation>
                <numerusform>{n} 个附件在添加后被更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} files do not belong to any paper.</source>
            <translation>
                <numerusform>{n} 个文件不属于任何论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} temporary files were left behind.</source>
            <translation>
                <numerusform>遗留了 {n} 个临时文件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} papers would appear in lists and searches under old titles or authors.</source>
            <translation>
                <numerusform>{n} 篇论文会以旧标题或旧作者出现在列表和搜索中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} former citation keys refer to other papers.</source>
            <translation>
                <numerusform>{n} 个旧引用键指向其他论文。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} citation keys do not work.</source>
            <translation>
                <numerusform>{n} 个引用键无效。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} backups cannot be read.</source>
            <translation>
                <numerusform>{n} 个备份无法读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>{n} steps were interrupted; their changes up to then are saved.</source>
            <translation>
                <numerusform>{n} 个步骤被中断；中断前的更改已保存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>Checking files</source>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair fixes this.</source>
            <translation>修复即可解决。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair removes such keys.</source>
            <translation>修复会移除这些引用键。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>The search index does not match this library.</source>
            <translation>搜索索引与此文献库不符。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/check_library.py" />
            <source>A repair rebuilds it.</source>
            <translation>修复会重建索引。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>There is no citation style “{name}”. Choose one of: {known}. You can also add a .csl file or download a style by name.</source>
            <translation>没有引文样式“{name}”。可选：{known}。您也可以添加 .csl 文件，或按名称下载样式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>“{name}” is not a style name. Use the name of its file, such as “journal-of-physics-a”.</source>
            <translation>“{name}”不是样式名称。请使用其文件名，例如“journal-of-physics-a”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>{file} cannot be added: {reason}.</source>
            <translation>无法添加 {file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>This style depends on “{parent}”, which is not installed. Download both with: paperdesk bibliography --get-style {parent}</source>
            <translation>此样式依赖于未安装的“{parent}”。下载两者：paperdesk bibliography --get-style {parent}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/citation_styles.py" />
            <source>The style “{name}” has no rules. Choose another style.</source>
            <translation>样式“{name}”没有规则。请选择其他样式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: {command}</source>
            <translation>没有 pandoc 3，样式的某些细节可能有误。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: {command}</source>
            <translation>生成格式化引文需要 pandoc 3，但它没有安装。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/cite.py" />
            <source>Pandoc left out some papers.</source>
            <translation>Pandoc 遗漏了一些论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>title</source>
            <translation>标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>year</source>
            <translation>年份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>venue</source>
            <translation>出处</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>type</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>volume</source>
            <translation>卷</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>issue</source>
            <translation>期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>pages</source>
            <translation>页码</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>publisher</source>
            <translation>出版者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at arXiv and Crossref: no certain match</source>
            <translation>已在 arXiv 和 Crossref 查找：没有确定的匹配</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>looked up at {source}</source>
            <translation>已在 {source} 查找</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Details filled in from {source}: {changes}</source>
            <translation>已根据 {source} 补全信息：{changes}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>Looked up at {source}: nothing new</source>
            <translation>已在 {source} 查找：没有新内容</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <source>authors: {names}</source>
            <translation>作者：{names}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/complete_details.py" />
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>abstract</source>
            <translation>摘要</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>Imported pages</source>
            <translation>导入的页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>“{text}” is not a valid time. Write 12h, 1d, 2w or a date such as 2026-11-24.</source>
            <translation>“{text}”不是有效的时间。请写成 12h、1d、2w 或日期，例如 2026-11-24。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/digest.py" />
            <source>{n} papers on {subject}</source>
            <translation>{n} 篇关于 {subject} 的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{document} is not a supported document type. Supported types: {known}.</source>
            <translation>{document} 不是支持的文档类型。支持的类型：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>The document cites no papers from the library. {target} was not changed.</source>
            <translation>该文档没有引用文献库中的论文。{target} 未更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} is too large to be a document.</source>
            <translation>{file} 太大，不可能是文档。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/documents.py" />
            <source>{file} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>无法读取 {file}：{reason}。请检查其名称和权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no field “{name}”. The fields are: {known}.</source>
            <translation>没有字段“{name}”。可用字段：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {scheme}.</source>
            <translation>“{text}”不是有效的 {scheme}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <location filename="../../paperdesk/online/http.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://.</source>
            <translation>“{text}”不是网址。网址以 https:// 或 http:// 开头。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/edit_details.py" />
            <source>“{text}” is not a valid {field}. Use digits.</source>
            <translation>“{text}”不是有效的{field}。请使用数字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <source>Analysing pages for search by meaning</source>
            <translation>正在为语义搜索分析页面</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_pages.py" />
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>The data for search by meaning cannot be saved: {error}</source>
            <translation>无法保存语义搜索数据：{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Search by meaning is turned off. Turn it on with “paperdesk meaning on” or in the settings.</source>
            <translation>语义搜索已关闭。请用“paperdesk meaning on”或在“设置”中打开。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/encode_papers.py" />
            <source>Analysing papers for search by meaning, about {n} minutes left</source>
            <translation>正在为语义搜索分析论文，约剩 {n} 分钟</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers} exported.</source>
            <translation>已导出 {papers} 中的 {annotations}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>Move your own text out of the marked section, or delete that section, and export again.</source>
            <translation>请将您自己的文字移出标记的部分，或删除该部分，然后重新导出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{annotations} from {papers}: everything is up to date.</source>
            <translation>{papers} 中的 {annotations}：均已是最新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{file} was not changed because {reason}; the new text is in {beside}.</source>
            <translation>{file} 未更改，因为{reason}；新文本在 {beside} 中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>The same applies to {n} more.</source>
            <translation>另有 {n} 个情况相同。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_annotations.py" />
            <source>{folder} cannot be used for notes: {reason}. Choose another folder.</source>
            <translation>{folder} 不能用于笔记：{reason}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{format} is not a text format. Name a file to write to.</source>
            <translation>{format} 不是文本格式。请指定要写入的文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>{target} cannot be written: {reason}. Choose another location for the file.</source>
            <translation>无法写入 {target}：{reason}。请为文件选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/export_papers.py" />
            <source>Exporting papers</source>
            <translation>正在导出论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>Folders can be nested at most thirty levels deep.</source>
            <translation>文件夹最多可嵌套三十层。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} feeds added</source>
            <translation>
                <numerusform>已添加 {n} 个订阅源</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} already followed</source>
            <translation>{n} 个已订阅</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>{n} could not be read</source>
            <translation>{n} 个无法读取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/feed_lists.py" />
            <source>the top level</source>
            <translation>顶层</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>Downloading the model from {host}, {size} MB</source>
            <translation>正在从 {host} 下载模型，{size} MB</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>{host} sent a file that is not the expected model, so it was discarded. Choose a folder with a model instead.</source>
            <translation>{host} 发送的文件不是所需的模型，已丢弃。请改为选择含有模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_model.py" />
            <source>The model cannot be saved in “{folder}”: {error}</source>
            <translation>无法将模型保存到“{folder}”：{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>No open-access PDF of this paper is known. If you have the PDF, attach it.</source>
            <translation>没有已知的开放获取 PDF。如果您有 PDF，请将它添加为附件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{address} returned {kind} instead of a PDF. Open the address in a browser, or try again later.</source>
            <translation>{address} 返回的不是 PDF，而是{kind}。请在浏览器中打开该地址，或稍后再试。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} PDFs attached</source>
            <translation>
                <numerusform>已添加 {n} 个 PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>cancelled: {counts} so far</source>
            <translation>已取消：目前 {counts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>{n} papers already had one</source>
            <translation>
                <numerusform>{n} 篇论文已有 PDF</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/fetch_pdfs.py" />
            <source>something else</source>
            <translation>其他内容</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/find_feeds.py" />
            <source>{address} is not a feed, and the page has no link to one. Look for an “RSS” or “Atom” link on it.</source>
            <translation>{address} 不是订阅源，页面中也没有指向订阅源的链接。请在页面上查找“RSS”或“Atom”链接。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/full_texts.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Reading PDFs</source>
            <translation>正在读取 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>all of it</source>
            <translation>全部内容</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>None of these files could be read: {reasons}</source>
            <translation>这些文件都无法读取：{reasons}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import: {counts}.</source>
            <translation>导入：{counts}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>nothing to import</source>
            <translation>没有可导入的内容</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>Import cancelled: {counts} so far.</source>
            <translation>导入已取消：目前{counts}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is a folder. Name the files in it, such as {example}.</source>
            <translation>{path} 是文件夹。请指定其中的文件，例如 {example}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{path} is larger than {most_mb} MB. Split it and import the parts.</source>
            <translation>{path} 大于 {most_mb} MB。请拆分后分别导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{path} cannot be read: {reason}. Check its name and permissions.</source>
            <translation>无法读取 {path}：{reason}。请检查其名称和权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <source>Importing {name}: {papers}</source>
            <translation>正在导入 {name}：{papers}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} added</source>
            <translation>新增 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} updated</source>
            <translation>更新 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} unchanged</source>
            <translation>未变 {n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} rejected</source>
            <translation>拒绝 {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files attached</source>
            <translation>
                <numerusform>添加了 {n} 个附件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>{n} files not found</source>
            <translation>
                <numerusform>未找到 {n} 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>the file name is not valid</source>
            <translation>文件名无效</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>from here on</source>
            <translation>从此处起</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” contains no papers in {format} format.</source>
            <translation>“{name}”不含 {format} 格式的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_files.py" />
            <source>“{name}” cannot be read. {error}</source>
            <translation>无法读取“{name}”。{error}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{folder} contains no PDFs. Name the files in it, such as {example}, or another folder.</source>
            <translation>{folder} 中没有 PDF。请指定其中的文件，例如 {example}，或指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>{name} cannot be read: {reason}.</source>
            <translation>无法读取 {name}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>same file</source>
            <translation>相同文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>Importing PDFs</source>
            <translation>正在导入 PDF</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_pdfs.py" />
            <source>there is no such file</source>
            <translation>没有该文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/import_zotero.py" />
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>Reading {name}: {n} records</source>
            <translation>正在读取 {name}：{n} 条记录</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Building the index</source>
            <translation>正在建立索引</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/index_papers.py" />
            <source>Indexing</source>
            <translation>正在索引</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The index is being built. After that, the inbox is ranked by what you like.</source>
            <translation>正在建立索引。之后，收件箱会按您的喜好排列。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>The ranking starts after {fewest} decisions ({count} so far): star, keep, tag or dismiss papers, or choose “Tell For You what you like” in the palette. Until then, the newest papers come first.</source>
            <translation>作出 {fewest} 次决定后（目前 {count} 次）开始按喜好排列：请给论文加星标、保留、加标签或忽略，或在命令面板中选择“告诉‘为您推荐’您的喜好”。在此之前，最新的论文排在最前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Learning what you like…</source>
            <translation>正在了解您的喜好…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/learn_preferences.py" />
            <source>Too few papers have the tag “{tag}” for a ranking; the newest papers come first.</source>
            <translation>带标签“{tag}”的论文太少，无法按喜好排列；最新的论文排在最前。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lent_copies.py" />
            <source>{file} cannot be written: {reason}. Check the free disk space.</source>
            <translation>无法写入 {file}：{reason}。请检查可用磁盘空间。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>This folder seems to be synchronised ({name}). This can damage a live database.</source>
            <translation>此文件夹似乎会被同步（{name}）。这可能损坏正在使用的数据库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>A library cannot be moved into itself. Choose a folder outside it.</source>
            <translation>文献库不能移到自身之中。请选择其外部的文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} is not empty. Choose an empty or new folder.</source>
            <translation>{target} 不是空的。请选择空文件夹或新文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>{target} cannot be written: {reason}. The library was not moved.</source>
            <translation>无法写入 {target}：{reason}。文献库没有移动。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/libraries.py" />
            <source>Copying library files</source>
            <translation>正在复制文献库文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>{target} cannot be written: the folder does not exist. Create it or choose another location.</source>
            <translation>无法写入 {target}：文件夹不存在。请创建它或选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>Updating linked files</source>
            <translation>正在更新链接文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_files.py" />
            <source>“{query}” finds no papers, so the file was not changed.</source>
            <translation>“{query}”没有找到论文，因此文件未更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/linked_notes.py" />
            <source>{folder} is missing. Restore it, or link the notes folder again.</source>
            <translation>缺少 {folder}。请将它恢复，或重新链接笔记文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>The key “{key}”: {reason}.</source>
            <translation>引用键“{key}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/lint_papers.py" />
            <source>Checking references</source>
            <translation>正在检查参考文献</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} is the original PDF, which is never changed. Choose another name for the copy.</source>
            <translation>{target} 是原始 PDF，绝不会被更改。请为副本选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_copy.py" />
            <source>{target} cannot be written: {reason}. Choose another location.</source>
            <translation>无法写入 {target}：{reason}。请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>it was edited inside PaperDesk's marked section</source>
            <translation>PaperDesk 标记的部分中的内容被编辑过</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>the lines that mark PaperDesk's section are damaged</source>
            <translation>标记 PaperDesk 部分的行已损坏</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} is being written by another program. Export again when it has finished.</source>
            <translation>{file} 正由其他程序写入。请在其完成后重新导出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/marked_files.py" />
            <source>{file} cannot be read: {reason}. Check its permissions.</source>
            <translation>无法读取 {file}：{reason}。请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/newer_version.py" />
            <source>Cannot check for updates: {tool} got no answer. Try again when you are online.</source>
            <translation>无法检查更新：{tool} 没有得到响应。请在联网后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert citation…</source>
            <translation>插入引用…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Edit citation…</source>
            <translation>编辑引用…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Insert bibliography</source>
            <translation>插入参考文献列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Refresh citations</source>
            <translation>刷新引用</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Choose citation style…</source>
            <translation>选择引文样式…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn citations into text…</source>
            <translation>将引用转换为文本…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>PaperDesk does not answer. Open it and turn on Settings, Other programs, or run “paperdesk serve”. The document is unchanged.</source>
            <translation>PaperDesk 没有响应。请打开它并在“设置”的“其他程序”中开启访问，或运行“paperdesk serve”。文档未更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The program at port {port} is not a PaperDesk that supports word processors. The document is unchanged.</source>
            <translation>端口 {port} 上的程序不是支持文字处理软件的 PaperDesk。文档未更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Open a text document first.</source>
            <translation>请先打开一个文本文档。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>A citation can be in text, tables, footnotes and endnotes. Move the cursor there.</source>
            <translation>引用可以位于正文、表格、脚注和尾注中。请将光标移到这些位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside a citation. Move it outside, or edit the citation.</source>
            <translation>光标位于引用内。请将其移到引用外，或编辑该引用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>The cursor is inside the bibliography, which is replaced on refresh. Move it outside.</source>
            <translation>光标位于参考文献列表内，而刷新时会替换该列表。请将光标移到列表外。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is also a note, a comment or another citation inside this citation. Move that outside, then edit it.</source>
            <translation>此引用内还有脚注或尾注、批注或另一个引用。请先将其移到引用外，再编辑该引用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>There is no citation at the cursor.</source>
            <translation>光标处没有引用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that you changed by hand were left as they are: {n}. To format one again, edit it.</source>
            <translation>您手动更改过的引用保持不变：{n} 个。要重新设置某个引用的格式，请编辑它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Citations that contain a note, a comment or another citation were left as they are: {n}. Move that outside first.</source>
            <translation>含有脚注或尾注、批注或其他引文的引文保持原样：{n}。请先把这些内容移到引文之外。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>You changed the bibliography by hand, so it was left as it is. To renew it, delete it and insert it again.</source>
            <translation>您手动更改过参考文献列表，因此它保持不变。要重新生成，请将其删除后再次插入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Writer did not accept the change, so everything was put back: {reason}</source>
            <translation>Writer 没有接受更改，因此已全部恢复原状：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>Turn all citations and the bibliography into ordinary text? They can then no longer be refreshed.</source>
            <translation>将所有引用和参考文献列表转换为普通文本吗？之后将无法再刷新。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice was not found. Save the extension with “paperdesk office save FILE.oxt”, and open that file with LibreOffice.</source>
            <translation>没有找到 LibreOffice。请用“paperdesk office save FILE.oxt”保存扩展，然后用 LibreOffice 打开该文件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>{file} cannot be written: {reason}.</source>
            <translation>无法写入 {file}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/office.py" />
            <source>LibreOffice could not do this: {reason} Close LibreOffice and try again.</source>
            <translation>LibreOffice 没有完成操作：{reason} 请关闭 LibreOffice 后重试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/one_window.py" />
            <source>The library in {folder} is already open in another window.</source>
            <translation>{folder} 中的文献库已在另一个窗口中打开。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>The pandoc in the settings, {program}, does not work. Choose another one or leave the setting empty.</source>
            <translation>设置中的 pandoc（{program}）无法使用。请选择其他 pandoc，或将该设置留空。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc, which is not installed. Install it (pandoc.org) and export again, or choose another format.</source>
            <translation>此格式需要 pandoc，但它没有安装。请安装它（pandoc.org）后重新导出，或选择其他格式。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>This format needs pandoc {least} or later, but {program} is version {version}. Install a newer one.</source>
            <translation>此格式需要 pandoc {least} 或更高版本，但 {program} 的版本是 {version}。请安装更新的版本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc took more than {n} minutes. Export fewer papers at a time.</source>
            <translation>Pandoc 用时超过 {n} 分钟。请减少一次导出的论文数量。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/pandoc.py" />
            <source>Pandoc could not create the document: {reason}</source>
            <translation>Pandoc 无法生成文档：{reason}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>without a title</source>
            <translation>没有标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no title</source>
            <translation>无标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no author</source>
            <translation>无作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>no year</source>
            <translation>无年份</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>title in all capitals</source>
            <translation>标题全为大写</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} appears twice</source>
            <translation>引用键 {key} 出现两次</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>key {key} belongs to another paper</source>
            <translation>引用键 {key} 属于另一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>{field} cannot be read: {value}</source>
            <translation>无法读取{field}：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/preview_import.py" />
            <source>unusual {field}: {value}</source>
            <translation>{field}异常：{value}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_feed.py" />
            <source>{address} is not a feed but {format}. Import it as a file instead.</source>
            <translation>{address} 不是订阅源，而是 {format}。请改为作为文件导入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>This PDF is a scan and contains no text. Install “tesseract” to recognise its text.</source>
            <translation>此 PDF 是扫描件，不含文字。请安装“tesseract”来识别文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/read_scans.py" />
            <source>Recognising text in {name}</source>
            <translation>正在识别 {name} 中的文字</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>You seem to be offline. Feeds will be refreshed when you are back online.</source>
            <translation>您似乎处于离线状态。联网后会刷新订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>{host} asks not to be contacted before {until} UTC.</source>
            <translation>{host} 要求在 {until} UTC 之前不要联系。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>PaperDesk could not read it: {error}. Details are in the log.</source>
            <translation>PaperDesk 无法读取：{error}。详情见日志。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Fetching missed days of {name}</source>
            <translation>正在获取 {name} 错过的日期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/refresh_feeds.py" />
            <source>Refreshing {name}</source>
            <translation>正在刷新 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/replace_text.py" />
            <source>Searching papers</source>
            <translation>正在搜索论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/retention.py" />
            <source>Tidying the inbox</source>
            <translation>正在整理收件箱</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} of the last {all} papers received</source>
            <translation>最近收到的 {all} 篇论文中的 {n} 篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} hidden by rules</source>
            <translation>{n} 篇被规则隐藏</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/rules.py" />
            <source>{n} for “{name}”</source>
            <translation>“{name}”：{n} 篇</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/send_digest.py" />
            <source>There is no digest format “{name}”. Choose one of: {known}.</source>
            <translation>没有简报格式“{name}”。可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>“{text}” is not a valid interval. Use 15m, 2h or 1d, for example; the minimum is 15 minutes.</source>
            <translation>“{text}”不是有效的间隔。请使用 15m、2h 或 1d 等；最短为 15 分钟。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/timers.py" />
            <source>{folder} cannot be created: {reason}.</source>
            <translation>无法创建 {folder}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} limits the number of requests: “{reason}”. Try again {when}.</source>
            <translation>{host} 限制请求次数：“{reason}”。请{when}再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error: “{reason}”. Check the address, or try again {when}.</source>
            <translation>{host} 返回错误：“{reason}”。请检查地址，或{when}再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} closed the connection before sending everything. Try again {when}.</source>
            <translation>{host} 在发送完所有内容之前关闭了连接。请{when}再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned a login page instead of a feed, and PaperDesk cannot log in. Look for a public feed.</source>
            <translation>{host} 返回了登录页面而不是订阅源，PaperDesk 无法登录。请查找公开的订阅源。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} blocks automated access (“{reason}”). Open the page in a browser, and copy or save it.</source>
            <translation>{host} 阻止自动访问（“{reason}”）。请在浏览器中打开该页面，然后复制或保存。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>{host} returned an error page: “{reason}”. Try again {when}.</source>
            <translation>{host} 返回了错误页面：“{reason}”。请{when}再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>in {span}</source>
            <translation>在 {span}后</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/unreadable_answers.py" />
            <source>later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/watched_folder.py" />
            <source>This folder contains the library itself. Choose another one, such as a downloads folder.</source>
            <translation>此文件夹包含文献库本身。请选择其他文件夹，例如下载文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>A library cannot be exported into itself. Choose another folder.</source>
            <translation>文献库不能导出到自身之中。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} contains other files. Choose an empty folder, a new one or an earlier export.</source>
            <translation>{target} 中有其他文件。请选择空文件夹、新文件夹或先前的导出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} is not empty. Name a new folder for the library with --library.</source>
            <translation>{folder} 不是空的。请用 --library 为文献库指定新文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{file} in {folder} was not written by PaperDesk.</source>
            <translation>{folder} 中的 {file} 不是由 PaperDesk 写入的。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} was written by a newer version of PaperDesk. Install that version or a later one, and try again.</source>
            <translation>{folder} 由更新版本的 PaperDesk 写入。请安装该版本或更高版本后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl has {n} lines instead of {count}. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl 有 {n} 行，而不是 {count} 行。未导入任何内容。请重新导出文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{target} cannot be written: {reason}. Choose another folder.</source>
            <translation>无法写入 {target}：{reason}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Copying files</source>
            <translation>正在复制文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} cannot be written: {reason}. Nothing was imported.</source>
            <translation>无法写入 {folder}：{reason}。未导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{folder} does not contain an export of a whole library: {file} is missing or cannot be read. Create one with: paperdesk export-all</source>
            <translation>{folder} 不含完整文献库的导出：{file} 缺失或无法读取。创建导出：paperdesk export-all</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>{name}.jsonl is missing from {folder}. Nothing was imported. Export the library again.</source>
            <translation>{folder} 中缺少 {name}.jsonl。未导入任何内容。请重新导出文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/whole_library.py" />
            <source>Writing tables</source>
            <translation>正在写入数据表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{folder} does not contain {database}. Name Zotero's data folder as shown in Zotero's settings.</source>
            <translation>{folder} 中没有 {database}。请指定 Zotero 设置中显示的数据文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>This note does not belong to an item, and PaperDesk keeps notes with papers. Copy its text to a paper.</source>
            <translation>此笔记不属于任何条目，而 PaperDesk 的笔记都附在论文上。请将其文字复制到一篇论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>{file} cannot be read ({reason}). Close Zotero and try again.</source>
            <translation>无法读取 {file}（{reason}）。请关闭 Zotero 后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/jobs/zotero_folder.py" />
            <source>the note {name}</source>
            <translation>笔记 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This is not a database address. An address looks like postgresql://USER@HOST/DATABASE, an invitation like paperdesk-lab://…</source>
            <translation>这不是数据库地址。地址形如 postgresql://USER@HOST/DATABASE，邀请形如 paperdesk-lab://…</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/address.py" />
            <source>This invitation is incomplete. Copy all of it, from paperdesk-lab:// to its end.</source>
            <translation>此邀请不完整。请完整复制，从 paperdesk-lab:// 一直到末尾。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Sharing papers with the lab</source>
            <translation>正在与实验室共享论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/bridge.py" />
            <source>Receiving papers from the lab</source>
            <translation>正在接收实验室的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/carrier.py" />
            <source>A collection is no longer shared with you. What you have of it stays in your library.</source>
            <translation>有一个文献集不再与您共享。您已有的内容留在您的文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/conflicts.py" />
            <source>There is no conflict “{name}”. List them with: paperdesk lab conflicts</source>
            <translation>没有冲突“{name}”。列出冲突：paperdesk lab conflicts</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/exchange.py" />
            <source>PaperDesk is already syncing with your lab. Try again in a moment.</source>
            <translation>PaperDesk 正在与您的实验室同步。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} does not own the database. Upgrade the lab with the login that created it.</source>
            <translation>{user} 不是该数据库的所有者。请用创建实验室时的登录账户升级它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>The server is older than PostgreSQL 15. A lab needs that, or a newer one.</source>
            <translation>服务器版本低于 PostgreSQL 15。实验室需要该版本或更高版本。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>There is a lab in {place} already. Its owner can invite you.</source>
            <translation>{place} 中已有实验室。其所有者可以邀请您。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/founding.py" />
            <source>{user} may not make logins, which a lab needs for its members. Use a login with CREATEROLE that owns the database.</source>
            <translation>{user} 无权创建登录账户，而实验室需要为成员创建登录账户。请使用拥有该数据库且具有 CREATEROLE 权限的登录账户。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>There is no lab in {place}.</source>
            <translation>{place} 中没有实验室。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>You are no longer a member of the lab. What you have of its collections stays in your library.</source>
            <translation>您不再是该实验室的成员。您已有的文献集内容留在您的文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was made by a newer version of PaperDesk. Update yours.</source>
            <translation>该实验室由更新版本的 PaperDesk 创建。请更新此程序。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/hub.py" />
            <source>This lab was created by an earlier PaperDesk, which could not do this. Its creator upgrades it with: paperdesk lab upgrade postgresql://USER@HOST/DATABASE</source>
            <translation>此实验室由较早版本的 PaperDesk 创建，该版本不支持此操作。创建者可用以下命令升级：paperdesk lab upgrade postgresql://USER@HOST/DATABASE</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>There is no keyring to keep a password in. Choose a password, by which the lab will know you.</source>
            <translation>没有可存放密码的密钥环。请选择一个密码，实验室将以此识别您。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in the lab “{title}” already. Leave that first, with paperdesk lab leave.</source>
            <translation>此文献库已属于实验室“{title}”。请先用 paperdesk lab leave 退出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>No password is kept for {place}. Run paperdesk lab sync in a terminal, where you are asked for it.</source>
            <translation>没有存储 {place} 的密码。请在终端运行 paperdesk lab sync，届时会要求您输入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/membership.py" />
            <source>This library is in no lab. Join one by the invitation that its owner gives you.</source>
            <translation>此文献库不属于任何实验室。请用所有者给您的邀请加入。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/one_device.py" />
            <source>This library is in the lab on {device} already, and gets its changes from there. To use the lab on this device instead, leave it there first, and sync both with each other.</source>
            <translation>此文献库已在 {device} 上加入实验室，并从那里得到实验室的更改。要改在此设备上使用实验室，请先在那台设备上退出，再将两者互相同步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} answers with an error: {reason}.</source>
            <translation>{place} 返回错误：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>A lab needs an extra: psycopg is missing. Install it with: {command}</source>
            <translation>实验室需要附加组件：缺少 psycopg。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>The lab does not allow you to do this: {reason}.</source>
            <translation>实验室不允许您这样做：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>Somebody or something in the lab is called so already.</source>
            <translation>实验室中已有人或其他内容使用此名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not let you in: the password is wrong, the invitation was used or is too old, or you are no longer a member.</source>
            <translation>{place} 拒绝了您的登录：密码错误，邀请已使用或已过期，或者您不再是成员。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>{place} does not answer: {reason}. What you do is kept here, and is sent later.</source>
            <translation>{place} 没有响应：{reason}。您的操作保存在这里，稍后会发送。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/server.py" />
            <source>no connection</source>
            <translation>没有连接</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is shared already.</source>
            <translation>此文献集已经共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>This collection is not shared.</source>
            <translation>此文献集没有共享。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/labs/sharing.py" />
            <source>Nobody in the lab is called “{name}”.</source>
            <translation>实验室中没有名为“{name}”的人。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>This file is no longer in the library.</source>
            <translation>此文件已不在文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/attachments.py" />
            <source>{name} cannot be copied to {folder}: {reason}. Check the free disk space and permissions.</source>
            <translation>无法将 {name} 复制到 {folder}：{reason}。请检查可用磁盘空间和权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>The library has {papers} papers and {notes} notes, but its backup of {day} has {more} papers and {more_notes} notes. No backup was replaced.</source>
            <translation>文献库有 {papers} 篇论文和 {notes} 条笔记，但其 {day} 的备份有 {more} 篇论文和 {more_notes} 条笔记。未替换任何备份。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers fewer</source>
            <translation>
                <numerusform>少 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers that have since been deleted</source>
            <translation>
                <numerusform>{n} 篇论文此后已删除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} papers before later edits</source>
            <translation>
                <numerusform>{n} 篇论文处于后来编辑之前的状态</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes fewer</source>
            <translation>
                <numerusform>少 {n} 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes that have since been deleted</source>
            <translation>
                <numerusform>{n} 条笔记此后已删除</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/backups.py" />
            <source>{n} notes in earlier versions</source>
            <translation>
                <numerusform>{n} 条笔记为早期版本</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/backups.py" />
            <source>no differences</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be undone on its own because “{later}” came after it. Undo that first.</source>
            <translation>“{label}”不能单独撤销，因为“{later}”在它之后。请先撤销那一步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because what it changed has been changed again since.</source>
            <translation>“{label}”不能改为{turned}，因为它所更改的内容此后又有更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because later changes to “{title}” would be lost.</source>
            <translation>“{label}”不能改为{turned}，否则后来对“{title}”的更改会丢失。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because another device has since changed one of its papers.</source>
            <translation>“{label}”不能改为{turned}，因为另一台设备此后更改了其中的论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” now contains other items.</source>
            <translation>“{label}”不能改为{turned}，因为“{name}”现在包含其他内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because “{name}” is now used for something else.</source>
            <translation>“{label}”不能改为{turned}，因为“{name}”现在另作他用。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something it needs no longer exists.</source>
            <translation>“{label}”不能改为{turned}，因为它所需的内容已不存在。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be {turned} because something would then contain itself.</source>
            <translation>“{label}”不能改为{turned}，否则会出现包含自身的情况。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” was not undone, or has already been redone.</source>
            <translation>“{label}”未曾撤销，或已经重做。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” is still in progress. Wait until it is done, or cancel it.</source>
            <translation>“{label}”仍在进行。请等待其完成，或将其取消。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>redone</source>
            <translation>已重做</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” cannot be redone on its own because “{earlier}” came before it. Redo that first.</source>
            <translation>“{label}”不能单独重做，因为“{earlier}”在它之前。请先重做那一步。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/clashes.py" />
            <source>“{label}” has already been undone.</source>
            <translation>“{label}”已经撤销。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection needs a name.</source>
            <translation>文献集需要名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot contain itself.</source>
            <translation>文献集不能包含自身。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>A collection cannot be merged into itself or into a collection inside it.</source>
            <translation>文献集不能合并到自身或其中的文献集。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>There is no collection “{name}”. List the collections with: paperdesk collections list</source>
            <translation>没有文献集“{name}”。列出文献集：paperdesk collections list</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/collections.py" />
            <source>Several collections are called “{name}”. Give the full path, such as “Thesis/Chapter 3”.</source>
            <translation>有多个文献集名为“{name}”。请给出完整路径，例如“论文/第三章”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>parts of it cannot be read</source>
            <translation>部分内容无法读取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it is no longer a database</source>
            <translation>它已不是数据库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its header is invalid</source>
            <translation>其文件头无效</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is empty</source>
            <translation>是空的</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but other parts of a library are there. Nothing was written. If you have a copy of the file elsewhere, put it back.</source>
            <translation>{file} {what}，但文献库的其他部分还在。未写入任何内容。如果您在别处有该文件的副本，请放回原处。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} has no papers, but its last backup has {papers}. Nothing was written.</source>
            <translation>{folder} 中的文献库没有论文，但其最近的备份有 {papers}。未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written; the contents are kept as a backup, {kept}. Close PaperDesk and open the library again.</source>
            <translation>{file} 在打开期间被其他程序移除或替换。为保护您的数据，不再写入任何内容；其内容已保留为备份 {kept}。请关闭 PaperDesk，然后重新打开文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is damaged: {reason}. Until it is repaired, PaperDesk opens it read-only.</source>
            <translation>{file} 已损坏：{reason}。修复之前，PaperDesk 以只读方式打开它。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} links to {target}, which does not exist. Nothing was written. Check that the disk or network folder is connected.</source>
            <translation>{file} 链接到 {target}，但后者不存在。未写入任何内容。请检查磁盘或网络文件夹是否已连接。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} {what}, but there are backups of the library ({count}). Nothing was written.</source>
            <translation>{file} {what}，但文献库有备份（{count}）。未写入任何内容。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} was removed or replaced by another program while it was open. To protect your data, nothing more is written. Close PaperDesk and open the library again.</source>
            <translation>{file} 在打开期间被其他程序移除或替换。为保护您的数据，不再写入任何内容。请关闭 PaperDesk，然后重新打开文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>page {page} of it cannot be read</source>
            <translation>第 {page} 页无法读取</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>The library in {folder} was written by a newer version of PaperDesk (format {stored}; this version reads up to {head}). Update PaperDesk, or name another folder with --library.</source>
            <translation>{folder} 中的文献库由更新版本的 PaperDesk 写入（格式 {stored}；此版本最高可读取 {head}）。请更新 PaperDesk，或用 --library 指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>a folder is in its place</source>
            <translation>它的位置上是一个文件夹</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>what is in its place is not a file</source>
            <translation>它的位置上不是文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{folder} cannot be opened: {reason}. Nothing was written. Check the disk and the folder's permissions, and try again.</source>
            <translation>无法打开 {folder}：{reason}。未写入任何内容。请检查磁盘和文件夹的权限，然后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>{file} is a database, but not a PaperDesk library. Name another folder with --library.</source>
            <translation>{file} 是数据库，但不是 PaperDesk 文献库。请用 --library 指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>its version number is missing</source>
            <translation>缺少版本号</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has two version numbers</source>
            <translation>有两个版本号</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it has an unknown version, “{version}”</source>
            <translation>版本“{version}”未知</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/condition.py" />
            <source>it contains a {kind}, “{name}”, that PaperDesk did not create</source>
            <translation>它含有不是由 PaperDesk 创建的 {kind}“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>has far less than the previous one</source>
            <translation>内容远少于上一个</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before restoring a backup</source>
            <translation>恢复备份之前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before a large change</source>
            <translation>重大更改之前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The library could not be backed up to {folder}: {reason}. Free some space there and check the permissions.</source>
            <translation>无法将文献库备份到 {folder}：{reason}。请在那里腾出空间并检查权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>The new backup {file} is damaged ({reason}). Nothing was replaced. Check the library.</source>
            <translation>新备份 {file} 已损坏（{reason}）。未替换任何内容。请检查文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/copies.py" />
            <source>before an update</source>
            <translation>更新之前</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>it lacks {tables}</source>
            <translation>缺少 {tables}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>{folder} is a file, but a library needs a folder. Name another one with --library.</source>
            <translation>{folder} 是文件，但文献库需要文件夹。请用 --library 指定其他位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} is being written by another program{holders}. Wait until it is done, or close it, and try again.</source>
            <translation>{folder} 中的文献库正由其他程序写入{holders}。请等待其完成，或将其关闭，然后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} reported an error. The last change was not saved. Check the disk and try again.</source>
            <translation>{folder} 所在的磁盘报告错误。上一次更改未保存。请检查磁盘后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The disk of {folder} is full ({free_mb} MB free). The last change was not saved. Free some space and try again.</source>
            <translation>{folder} 所在的磁盘已满（剩余 {free_mb} MB）。上一次更改未保存。请腾出空间后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The library in {folder} cannot be written. Check its permissions.</source>
            <translation>无法写入 {folder} 中的文献库。请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/database.py" />
            <source>The folder {folder} is not writable ({reason}). Make it writable, or name another one with --library.</source>
            <translation>文件夹 {folder} 不可写（{reason}）。请将它设为可写，或用 --library 指定其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/details.py" />
            <source>The paper {paper_id} is no longer in the library.</source>
            <translation>论文 {paper_id} 已不在文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/device_conflicts.py" />
            <source>This value is not one of the choices.</source>
            <translation>此值不在可选项中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/duplicates.py" />
            <source>an untitled paper</source>
            <translation>一篇无标题的论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/engine.py" />
            <source>its tables do not match its version, {version}</source>
            <translation>其中的表与版本 {version} 不符</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder needs a name.</source>
            <translation>文件夹需要名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feed_folders.py" />
            <source>A folder cannot contain itself.</source>
            <translation>文件夹不能包含自身。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>The feed {feed_id} is no longer followed.</source>
            <translation>订阅源 {feed_id} 已取消订阅。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/feeds.py" />
            <source>You already follow {address}.</source>
            <translation>您已经订阅了 {address}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>From no feed</source>
            <translation>不来自订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/groupings.py" />
            <source>Without a tag</source>
            <translation>无标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>There is no library in {folder}.</source>
            <translation>{folder} 中没有文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is damaged: {reason}. It is read-only until it is repaired.</source>
            <translation>文献库已损坏：{reason}。修复之前为只读。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>Other users of this computer can read {folder}. Its permissions were not changed.</source>
            <translation>这台计算机的其他用户可以读取 {folder}。其权限未更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/health.py" />
            <source>The library is in good health.</source>
            <translation>文献库状况良好。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>BibTeX confuses it with “{key}”, which another paper has</source>
            <translation>BibTeX 会将它与另一篇论文的“{key}”混淆</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>LaTeX does not allow “{sign}” in a key</source>
            <translation>LaTeX 不允许引用键中有“{sign}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>some programs do not allow “{sign}” in a key</source>
            <translation>某些程序不允许引用键中有“{sign}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/key_checks.py" />
            <source>it is a former key, but another paper now has it</source>
            <translation>它是旧引用键，但现在属于另一篇论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>“{key}” is not a valid citation key. Use letters, digits and - _ : . / + only.</source>
            <translation>“{key}”不是有效的引用键。只能使用字母、数字和 - _ : . / +。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/keys.py" />
            <source>Another paper already has the citation key “{key}”. Choose a different one.</source>
            <translation>另一篇论文已使用引用键“{key}”。请另选一个。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/linked_files.py" />
            <source>{path} is already a linked file. Unlink it first, or choose another location.</source>
            <translation>{path} 已经是链接文件。请先取消链接，或选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merged_records.py" />
            <source>There is no merged record {id}. List the merged records with: paperdesk merged</source>
            <translation>没有已合并的记录 {id}。列出已合并的记录：paperdesk merged</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>One of the two papers is no longer in the library.</source>
            <translation>两篇论文之一已不在文献库中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/merging.py" />
            <source>merged by you</source>
            <translation>由您合并</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>This is a backup of another library. Single papers can only be restored from backups of this library. Nothing was changed.</source>
            <translation>这是另一个文献库的备份。只能从本文献库的备份恢复单篇论文。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/paper_restoring.py" />
            <source>The backup has no paper “{name}”. Nothing was changed.</source>
            <translation>备份中没有论文“{name}”。未作任何更改。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>There is no paper with the ID or citation key “{name}”. Look it up with: paperdesk search</source>
            <translation>没有 ID 或引用键为“{name}”的论文。请查找：paperdesk search</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/papers.py" />
            <source>“{text}” is not a valid {field}.</source>
            <translation>“{text}”不是有效的{field}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} cannot be used ({reason}). Nothing was changed. Choose another one.</source>
            <translation>备份 {file} 无法使用（{reason}）。未作任何更改。请选择其他备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it is empty</source>
            <translation>它是空的</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The library in {folder} is open in another program{holders}. Nothing was changed. Close it and try again.</source>
            <translation>{folder} 中的文献库已在其他程序中打开{holders}。未作任何更改。请关闭该程序后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>the file does not exist</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>The backup {file} is from a newer version of PaperDesk. Update PaperDesk first.</source>
            <translation>备份 {file} 来自更新版本的 PaperDesk。请先更新 PaperDesk。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/restoring.py" />
            <source>it does not contain a library</source>
            <translation>它不含文献库</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/library/retention.py" />
            <source>Dismissed after {n} days untouched in the inbox</source>
            <translation>
                <numerusform>在收件箱中 {n} 天未处理，已忽略</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule cannot use like:, which compares a paper with all others. Use words or a tag instead.</source>
            <translation>规则不能使用 like:，因为它会将论文与所有其他论文比较。请改用词语或标签。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/rules.py" />
            <source>A rule needs a query: words, or clauses such as title:blockchain or feed:3.</source>
            <translation>规则需要查询：词语，或 title:blockchain、feed:3 之类的条件。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library can be used again: {papers} papers. Some data could not be read: {tables}. {rows} rows were restored from the last backup.</source>
            <translation>文献库已可使用：{papers} 篇论文。部分数据无法读取：{tables}。已从最近的备份恢复 {rows} 行。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>{file} cannot be repaired: nothing in it can be read. Nothing was changed. Restore a backup.</source>
            <translation>无法修复 {file}：其中的内容都无法读取。未作任何更改。请恢复备份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/salvage.py" />
            <source>The library has been repaired: {papers} papers, nothing was lost.</source>
            <translation>文献库已修复：{papers} 篇论文，没有任何丢失。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/saved_searches.py" />
            <source>A saved search needs a name.</source>
            <translation>已存搜索需要名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>saved edits in its write-ahead log cannot be read: {n}</source>
            <translation>预写日志中已保存的编辑无法读取：{n}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>its table {table} has bytes instead of text</source>
            <translation>表 {table} 中有字节，而不是文本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/soundness.py" />
            <source>{n} of its references are invalid</source>
            <translation>其中有 {n} 个引用关系无效</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/standings.py" />
            <source>Crossref: {kind}, see {doi}</source>
            <translation>Crossref：{kind}，见 {doi}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Line {n} of {name}.jsonl is not a valid row. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl 的第 {n} 行无效。未导入任何内容。请重新导出文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>Rows in {name}.jsonl contradict each other. Nothing was imported. Export the library again.</source>
            <translation>{name}.jsonl 中的行相互矛盾。未导入任何内容。请重新导出文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/table_files.py" />
            <source>{n} rows refer to missing rows: these files are not from a single export. Export again.</source>
            <translation>{n} 行引用了缺失的行：这些文件不是来自同一次导出。请重新导出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>A tag needs a name.</source>
            <translation>标签需要名称。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/tags.py" />
            <source>There is already a tag “{name}”.</source>
            <translation>已有标签“{name}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/undo_redo.py" />
            <source>This step is no longer in the history.</source>
            <translation>此步骤已不在历史记录中。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/used_keys.py" />
            <source>“{old}” is used in {documents}. It still finds the paper here. Use “{new}” there, or export for the document again.</source>
            <translation>“{old}”用于 {documents}。在这里它仍能找到这篇论文。请在文档中改用“{new}”，或为该文档重新导出。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/library/writer.py" />
            <source>PaperDesk is still saving another change. Try again in a moment.</source>
            <translation>PaperDesk 仍在保存另一项更改。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/encoder.py" />
            <source>The model {name} does not match its description: {why}</source>
            <translation>模型 {name} 与其说明不符：{why}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it took too long.</source>
            <translation>模型 {name} 耗时过长，已停止。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} crashed.</source>
            <translation>模型 {name} 崩溃了。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/meaning.py" />
            <source>The model {name} was stopped because it used too much memory.</source>
            <translation>模型 {name} 占用内存过多，已停止。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model in “{folder}” cannot be used: {why}.</source>
            <translation>“{folder}”中的模型无法使用：{why}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>Search by meaning needs the package {name}, which is not installed. Install it with: {command}</source>
            <translation>语义搜索需要软件包 {name}，但它没有安装。安装命令：{command}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>The model has not been downloaded yet. Download it with “paperdesk meaning get”, or choose a folder with a model.</source>
            <translation>模型尚未下载。请用“paperdesk meaning get”下载，或选择含有模型的文件夹。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} does not say where to download the weights</source>
            <translation>{file} 没有说明从哪里下载权重</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>it contains no {file}</source>
            <translation>其中没有 {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its pooling is not one of {known}</source>
            <translation>pooling 不是 {known} 之一</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its dimensions and maximum tokens are not given</source>
            <translation>没有给出维数和最大 token 数</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} is not the one described in {description}</source>
            <translation>{file} 与 {description} 中的描述不符</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/models.py" />
            <source>its {file} cannot be read</source>
            <translation>无法读取 {file}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/meaning/vectors.py" />
            <source>Another PaperDesk is already analysing these papers.</source>
            <translation>另一个 PaperDesk 已在分析这些论文。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX</source>
            <translation>用于 LaTeX</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with biblatex</source>
            <translation>用于 LaTeX（biblatex）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for LaTeX with natbib</source>
            <translation>用于 LaTeX（natbib）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Pandoc, Quarto and R Markdown</source>
            <translation>用于 Pandoc、Quarto 和 R Markdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for Typst</source>
            <translation>用于 Typst</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for AsciiDoc with asciidoctor-bibtex</source>
            <translation>用于 AsciiDoc（asciidoctor-bibtex）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for MultiMarkdown</source>
            <translation>用于 MultiMarkdown</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>for notes and other programs</source>
            <translation>用于笔记和其他程序</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/citing.py" />
            <source>bare keys</source>
            <translation>仅引用键</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Enter the text to find.</source>
            <translation>请输入要查找的文字。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/find_replace.py" />
            <source>Text cannot be replaced in a field “{name}”. The fields are: {known}.</source>
            <translation>不能替换字段“{name}”中的文字。可用字段：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>The pattern “{pattern}” cannot be read: {reason}. Terms: {terms}; filters: {filters}.</source>
            <translation>无法读取模式“{pattern}”：{reason}。可用项：{terms}；筛选器：{filters}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a term</source>
            <translation>项</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” is not expected here</source>
            <translation>此处不应有“{text}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>its parentheses are nested too deeply</source>
            <translation>括号嵌套过深</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no term “{name}”</source>
            <translation>没有项“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>there is no filter “{name}”</source>
            <translation>没有筛选器“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>{what} is missing at the end</source>
            <translation>末尾缺少{what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a closing parenthesis</source>
            <translation>右括号</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>“{text}” has no meaning</source>
            <translation>“{text}”没有意义</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a parenthesis is not closed</source>
            <translation>有括号没有闭合</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>a filter</source>
            <translation>筛选器</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>the arguments of “{name}” are not valid</source>
            <translation>“{name}”的参数无效</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/key_patterns.py" />
            <source>/{text}/ is not a valid regular expression</source>
            <translation>/{text}/ 不是有效的正则表达式</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>authors or editors</source>
            <translation>作者或编者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a valid {scheme}.</source>
            <translation>“{value}”不是有效的 {scheme}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Some characters were read in the wrong encoding.</source>
            <translation>部分字符以错误的编码读取。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not an ISBN but the number of the {type}.</source>
            <translation>“{value}”不是 ISBN，而是{type}的编号。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The month {month} has no day {day}.</source>
            <translation>{month} 月没有 {day} 日。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{value}” is not a {field}.</source>
            <translation>“{value}”不是{field}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Several names are written as one: {names}.</source>
            <translation>多个姓名写成了一个：{names}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{name}” has initials instead of a family name.</source>
            <translation>“{name}”只有首字母而没有姓。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>It takes values from “{key}”, which is not in the library. Import that record to fill them in.</source>
            <translation>它取用“{key}”的值，但后者不在文献库中。请导入该记录以补全。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {scheme} should be written “{value}”.</source>
            <translation>{scheme} 应写作“{value}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Pages should be written “{pages}”.</source>
            <translation>页码应写作“{pages}”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>{year} is an unlikely year for a paper.</source>
            <translation>{year} 不太可能是论文的年份。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>There is a day but no month.</source>
            <translation>有日但没有月。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains TeX.</source>
            <translation>{field}中含有 TeX。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The title is in all capitals.</source>
            <translation>标题全为大写。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Names are in all capitals.</source>
            <translation>姓名全为大写。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>Missing {field} (type {type}).</source>
            <translation>缺少{field}（类型 {type}）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The {field} contains HTML.</source>
            <translation>{field}中含有 HTML。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>The page range {pages} ends before it begins.</source>
            <translation>页码范围 {pages} 的结尾早于开头。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>“{pages}” is not a page or page range.</source>
            <translation>“{pages}”不是页码或页码范围。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/lint.py" />
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/naming.py" />
            <source>different {identifier}</source>
            <translation>{identifier} 不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper.py" />
            <source>It has neither a title nor an author, an identifier or an abstract.</source>
            <translation>它没有标题，也没有作者、标识符或摘要。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_addresses.py" />
            <source>“{address}” does not lead to a paper. Use paperdesk://open/KEY or paperdesk://open/KEY/page/7.</source>
            <translation>“{address}”不指向论文。请使用 paperdesk://open/KEY 或 paperdesk://open/KEY/page/7。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal article</source>
            <translation>期刊论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Conference paper</source>
            <translation>会议论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Preprint</source>
            <translation>预印本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book</source>
            <translation>图书</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Book chapter</source>
            <translation>图书章节</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Thesis</source>
            <translation>学位论文</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Proceedings</source>
            <translation>会议论文集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Software</source>
            <translation>软件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Patent</source>
            <translation>专利</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Journal or book</source>
            <translation>期刊或图书</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>journal or book</source>
            <translation>期刊或图书</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Volume</source>
            <translation>卷</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Issue</source>
            <translation>期</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Publisher</source>
            <translation>出版者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>publisher or institution</source>
            <translation>出版者或机构</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Series</source>
            <translation>丛书</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>series</source>
            <translation>丛书</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Edition</source>
            <translation>版次</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>edition</source>
            <translation>版次</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>categories</source>
            <translation>分类</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>comment</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>Other fields</source>
            <translation>其他字段</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/paper_fields.py" />
            <source>other fields</source>
            <translation>其他字段</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different volume</source>
            <translation>卷不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different number</source>
            <translation>编号不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <source>different pages</source>
            <translation>页码不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/places.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different year</source>
            <translation>年份不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Choose one of: {known}.</source>
            <translation>“{clause}”无效。可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>{mistake}</source>
            <translation>{mistake}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Did you mean {near}?</source>
            <translation>“{clause}”无效。您是否想用 {near}？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>There is no field “{name}”. Did you mean {near}?</source>
            <translation>没有字段“{name}”。您是否想用 {near}？</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a date or period, such as {field}:&lt;7d or {field}:2026-01.</source>
            <translation>“{clause}”无效。请给出日期或时段，例如 {field}:&lt;7d 或 {field}:2026-01。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/query_mistakes.py" />
            <source>“{clause}” is not valid. Give a number or range, such as {field}:2..9 or {field}:&gt;5.</source>
            <translation>“{clause}”无效。请给出数字或范围，例如 {field}:2..9 或 {field}:&gt;5。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hide (dismiss from inbox)</source>
            <translation>隐藏（从收件箱忽略）</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notify me</source>
            <translation>通知我</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Hidden by the rule “{rule}”</source>
            <translation>被规则“{rule}”隐藏</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Tagged by the rule “{rule}”</source>
            <translation>由规则“{rule}”加标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Starred by the rule “{rule}”</source>
            <translation>由规则“{rule}”加星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Kept by the rule “{rule}”</source>
            <translation>由规则“{rule}”保留</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>Notified by the rule “{rule}”</source>
            <translation>由规则“{rule}”通知</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a rule action. Choose one of: hide, star, keep, notify, tag:NAME.</source>
            <translation>“{text}”不是规则操作。可选：hide、star、keep、notify、tag:NAME。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/rules.py" />
            <source>“{text}” is not a valid time. Write 30d, 2w, 6m, 1y or a date such as 2027-01-31.</source>
            <translation>“{text}”不是有效的时间。请写成 30d、2w、6m、1y 或日期，例如 2027-01-31。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same {identifier}</source>
            <translation>{identifier} 相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>same entry</source>
            <translation>条目相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but one is about the other</source>
            <translation>但其中一篇是关于另一篇的</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but {what}</source>
            <translation>但{what}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but a recurring title</source>
            <translation>但标题经常重复</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different edition</source>
            <translation>版次不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different language</source>
            <translation>语言不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different authors</source>
            <translation>但作者不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <source>but different title</source>
            <translation>但标题不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same authors</source>
            <translation>作者相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_name.py" />
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same address</source>
            <translation>地址相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>same title</source>
            <translation>标题相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different day</source>
            <translation>日期不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>a short title, which may recur</source>
            <translation>短标题，可能重复</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>different address</source>
            <translation>地址不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>nearly the same title</source>
            <translation>标题几乎相同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>another version of the work</source>
            <translation>该作品的另一版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>authors in common</source>
            <translation>有共同作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>one is called a review</source>
            <translation>其中一篇为书评</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>but different numbers or symbols in the title</source>
            <translation>但标题中的数字或符号不同</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/same_paper.py" />
            <source>names in a different script</source>
            <translation>姓名使用不同文字</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Starred {n} papers</source>
            <translation>
                <numerusform>给 {n} 篇论文加了星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unstarred {n} papers</source>
            <translation>
                <numerusform>取消了 {n} 篇论文的星标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as read</source>
            <translation>
                <numerusform>将 {n} 篇论文标为已读</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers as unread</source>
            <translation>
                <numerusform>将 {n} 篇论文标为未读</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all above as read</source>
            <translation>将以上全部标为已读</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked all as read</source>
            <translation>全部标为已读</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept {n} papers</source>
            <translation>
                <numerusform>保留了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Dismissed {n} papers</source>
            <translation>
                <numerusform>忽略了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to the trash</source>
            <translation>
                <numerusform>将 {n} 篇论文移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers</source>
            <translation>
                <numerusform>恢复了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} papers to {place}</source>
            <translation>
                <numerusform>将 {n} 篇论文移到{place}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to the reading list</source>
            <translation>
                <numerusform>将 {n} 篇论文加入阅读列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from the reading list</source>
            <translation>
                <numerusform>将 {n} 篇论文移出阅读列表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Finished reading {n} papers</source>
            <translation>
                <numerusform>读完了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked {n} papers to read again</source>
            <translation>
                <numerusform>将 {n} 篇论文标为再读</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Reordered the reading list</source>
            <translation>重新排列了阅读列表</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the reading status of {title}</source>
            <translation>更改了 {title} 的阅读状态</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored {n} papers from a backup</source>
            <translation>
                <numerusform>从备份恢复了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited {n} papers</source>
            <translation>
                <numerusform>编辑了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited details</source>
            <translation>编辑了文献信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed {field}</source>
            <translation>更改了{field}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed title</source>
            <translation>更改了标题</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed authors</source>
            <translation>更改了作者</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose another value</source>
            <translation>选择了另一个值</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Chose between the values of two devices</source>
            <translation>在两台设备的值之间作了选择</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} papers that two devices had</source>
            <translation>
                <numerusform>合并了两台设备上都有的 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Replaced text in {n} papers</source>
            <translation>
                <numerusform>替换了 {n} 篇论文中的文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fixed {n} problems in references</source>
            <translation>
                <numerusform>修正了 {n} 个参考文献问题</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Filled in details of “{title}”</source>
            <translation>补全了“{title}”的信息</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the author name {name} into {into}</source>
            <translation>将作者姓名 {name} 合并到 {into}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged name variants of {n} authors</source>
            <translation>
                <numerusform>合并了 {n} 位作者的姓名写法</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Changed the citation key pattern</source>
            <translation>更改了引用键模式</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created new citation keys for {n} papers</source>
            <translation>
                <numerusform>为 {n} 篇论文生成了新引用键</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged “{key}” into “{into}”</source>
            <translation>将“{key}”合并到“{into}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} duplicates</source>
            <translation>
                <numerusform>合并了 {n} 个重复项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept both papers</source>
            <translation>两篇论文都保留</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Kept two versions of one work</source>
            <translation>保留了同一作品的两个版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked two papers as different</source>
            <translation>将两篇论文标为不同</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} papers</source>
            <translation>
                <numerusform>导入了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {name}</source>
            <translation>导入了 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} files</source>
            <translation>
                <numerusform>导入了 {n} 个文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} PDFs</source>
            <translation>
                <numerusform>导入了 {n} 个 PDF</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers by identifier</source>
            <translation>
                <numerusform>按标识符添加了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Attached {name}</source>
            <translation>添加了附件 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the file {name}</source>
            <translation>移除了文件 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched the PDF of {key}</source>
            <translation>获取了 {key} 的 PDF</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Fetched {n} PDFs</source>
            <translation>
                <numerusform>获取了 {n} 个 PDF</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Tagged {n} papers “{names}”</source>
            <translation>
                <numerusform>给 {n} 篇论文加了标签“{names}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the tag “{name}”</source>
            <translation>添加了标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the tag “{name}”</source>
            <translation>移除了标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed the tag “{name}”</source>
            <translation>重命名了标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the tag “{name}”</source>
            <translation>移动了标签“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the tag “{name}” into “{into}”</source>
            <translation>将标签“{name}”合并到“{into}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged {n} tags into “{into}”</source>
            <translation>
                <numerusform>将 {n} 个标签合并到“{into}”</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured the tag “{name}”</source>
            <translation>更改了标签“{name}”的颜色</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured {n} tags</source>
            <translation>
                <numerusform>更改了 {n} 个标签的颜色</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the tag “{name}”</source>
            <translation>删除了标签“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted {n} tags</source>
            <translation>
                <numerusform>删除了 {n} 个标签</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added a note</source>
            <translation>添加了笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Edited a note</source>
            <translation>编辑了笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted a note</source>
            <translation>删除了笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Restored an earlier version of a note</source>
            <translation>恢复了笔记的早期版本</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Toggled a checkbox in a note</source>
            <translation>切换了笔记中的复选框</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Highlighted: {quote}</source>
            <translation>高亮：{quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Underlined: {quote}</source>
            <translation>加下划线：{quote}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Marked an area</source>
            <translation>标记了区域</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Placed a note</source>
            <translation>添加了页面笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Commented on an annotation</source>
            <translation>评论了批注</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Coloured an annotation {color}</source>
            <translation>将批注颜色改为{color}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted an annotation</source>
            <translation>删除了批注</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Imported {n} annotations</source>
            <translation>
                <numerusform>导入了 {n} 条批注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Created the collection “{name}”</source>
            <translation>创建了文献集“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added {n} papers to “{name}”</source>
            <translation>
                <numerusform>将 {n} 篇论文添加到“{name}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed {n} papers from “{name}”</source>
            <translation>
                <numerusform>从“{name}”移除了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the collection “{name}”</source>
            <translation>移动了文献集“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Merged the collection “{name}” into “{into}”</source>
            <translation>将文献集“{name}”合并到“{into}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the collection “{name}”</source>
            <translation>删除了文献集“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the search “{name}”</source>
            <translation>保存了搜索“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Deleted the saved search “{name}”</source>
            <translation>删除了已存搜索“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Renamed “{name}”</source>
            <translation>重命名了“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved “{name}”</source>
            <translation>移动了“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Followed {name}</source>
            <translation>订阅了 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Added the feeds from {name}</source>
            <translation>添加了 {name} 中的订阅源</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {name}</source>
            <translation>取消订阅了 {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Stopped following {n} feeds</source>
            <translation>
                <numerusform>取消订阅了 {n} 个订阅源</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set the refresh schedule of {name}: {schedule}</source>
            <translation>设置了 {name} 的刷新计划：{schedule}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Set how long papers from {name} stay in the inbox: {retention}</source>
            <translation>设置了 {name} 的论文在收件箱中停留的时间：{retention}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved {n} feeds to {folder}</source>
            <translation>
                <numerusform>将 {n} 个订阅源移到 {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Moved the folder {name}</source>
            <translation>移动了文件夹 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the folder {name}</source>
            <translation>移除了文件夹 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Saved the rule “{name}”</source>
            <translation>保存了规则“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Removed the rule “{name}”</source>
            <translation>移除了规则“{name}”</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant wrote a note on {key}</source>
            <translation>助手为 {key} 写了笔记</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant changed the tags of {key}</source>
            <translation>助手更改了 {key} 的标签</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant starred {key}</source>
            <translation>助手给 {key} 加了星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant unstarred {key}</source>
            <translation>助手取消了 {key} 的星标</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>An assistant added {key} to “{name}”</source>
            <translation>助手将 {key} 添加到“{name}”</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} added {n} papers</source>
            <translation>
                <numerusform>{program} 添加了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} papers</source>
            <translation>
                <numerusform>{program} 更改了 {n} 篇论文</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} wrote {n} notes</source>
            <translation>
                <numerusform>{program} 写入了 {n} 条笔记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} moved {n} papers to the trash</source>
            <translation>
                <numerusform>{program} 将 {n} 篇论文移到回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} items</source>
            <translation>
                <numerusform>{program} 删除了 {n} 个条目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} collections</source>
            <translation>
                <numerusform>{program} 更改了 {n} 个文献集</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} collections</source>
            <translation>
                <numerusform>{program} 删除了 {n} 个文献集</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} deleted {n} tags</source>
            <translation>
                <numerusform>{program} 删除了 {n} 个标签</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/model/steps.py" />
            <source>{program} changed {n} saved searches</source>
            <translation>
                <numerusform>{program} 更改了 {n} 个已存搜索</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Linked {name}</source>
            <translation>链接了 {name}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Unlinked {name}</source>
            <translation>取消了 {name} 的链接</translation>
        </message>
        <message>
            <location filename="../../paperdesk/model/steps.py" />
            <source>Repaired the library</source>
            <translation>修复了文献库</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/feed_addresses.py" />
            <source>“{text}” is not a web address. Addresses begin with https:// or http://. You can also enter an arXiv category (cs.LG), an arXiv query (au:tegmark AND grokking), hf:daily or hf:search effective theory.</source>
            <translation>“{text}”不是网址。网址以 https:// 或 http:// 开头。您还可以输入 arXiv 分类（cs.LG）、arXiv 查询（au:tegmark AND grokking）、hf:daily 或 hf:search effective theory。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address or its query.</source>
            <translation>请检查地址或其中的查询。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It requires a login, which PaperDesk does not support.</source>
            <translation>需要登录，而 PaperDesk 不支持登录。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It denies access to PaperDesk.</source>
            <translation>对方拒绝 PaperDesk 访问。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Check the address.</source>
            <translation>请检查地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>It no longer exists. Look for a new address.</source>
            <translation>它已不存在。请查找新地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} took longer than {seconds} s. Try again later.</source>
            <translation>{host} 用时超过 {seconds} 秒。请稍后重试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>“{address}” is not a valid web address. Check it for typing errors.</source>
            <translation>“{address}”不是有效的网址。请检查是否有输入错误。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. {advice}</source>
            <translation>{host} 返回 {answer}。{advice}</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} redirects in a loop. Check the address.</source>
            <translation>{host} 循环重定向。请检查地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} did not respond in time. Try again later.</source>
            <translation>{host} 没有及时响应。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be trusted: its encryption or certificate is not in order. Check the address.</source>
            <translation>{host} 不可信：其加密或证书有问题。请检查地址。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} cannot be reached. Check your internet connection.</source>
            <translation>无法连接 {host}。请检查网络连接。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} broke off, or does not answer as a web server does. Check the address, or try again later.</source>
            <translation>{host} 中断了连接，或其回应不像网页服务器。请检查地址，或稍后重试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{host} answered {answer}. Try again in {span}.</source>
            <translation>{host} 返回 {answer}。请稍后重试（{span}后）。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>Try again later.</source>
            <translation>请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>{address} is larger than {size_mb} MB and was not downloaded.</source>
            <translation>{address} 大于 {size_mb} MB，未下载。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/http.py" />
            <source>The refresh was cancelled.</source>
            <translation>刷新已取消。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No mail server or recipient is set. Set them in the window: Menu, File, Mail settings.</source>
            <translation>尚未设置邮件服务器或收件人。请在窗口中设置：“菜单”、“文件”、“邮件设置”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>“{security}” is not a connection security option. Choose one of: {known}.</source>
            <translation>“{security}”不是连接安全选项。可选：{known}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>it rejects the recipient.</source>
            <translation>它拒绝收件人。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>No password is stored for {user}. Set it in the window: Menu, File, Mail settings.</source>
            <translation>没有存储 {user} 的密码。请在窗口中设置：“菜单”、“文件”、“邮件设置”。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} rejected the user name or password. Check both.</source>
            <translation>{server} 拒绝了用户名或密码。请检查两者。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} does not support these settings: {reason}.</source>
            <translation>{server} 不支持这些设置：{reason}。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} did not accept the message: {reason} Check the settings.</source>
            <translation>{server} 没有接受邮件：{reason}请检查设置。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>{server} cannot be reached on port {port}. Check both, and your internet connection.</source>
            <translation>无法通过端口 {port} 连接 {server}。请检查两者以及网络连接。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring cannot be opened: {reason}. Unlock it and try again.</source>
            <translation>无法打开系统密钥环：{reason}。请解锁后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>The system keyring did not accept the password: {reason}. Unlock it and try again.</source>
            <translation>系统密钥环没有接受密码：{reason}。请解锁后再试。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/mail.py" />
            <source>Storing the password in the system keyring needs the package “keyring”. Install it with: pip install 'paperdesk[keyring]'</source>
            <translation>要将密码存储在系统密钥环中，需要软件包“keyring”。安装命令：pip install 'paperdesk[keyring]'</translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/own_network.py" />
            <source>{host} redirects to {peer} on your own network. The redirect was not followed.</source>
            <translation>{host} 重定向到您自己网络中的 {peer}。未跟随该重定向。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} hours</source>
            <translation>
                <numerusform>{n} 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} minutes</source>
            <translation>
                <numerusform>{n} 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>{n} seconds</source>
            <translation>
                <numerusform>{n} 秒</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../paperdesk/online/retry_after.py" />
            <source>a moment</source>
            <translation>片刻</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/index_folder.py" />
            <source>The index in {folder} cannot be written ({reason}). Free some space or make the folder writable. Until then, only titles, authors, abstracts, tags and notes are searched.</source>
            <translation>无法写入 {folder} 中的索引（{reason}）。请腾出空间或将该文件夹设为可写。在此之前，只搜索标题、作者、摘要、标签和笔记。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/search/relevance.py" />
            <source>Showing results for “{query}”.</source>
            <translation>显示“{query}”的结果。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>The settings in {file} cannot be read ({reason}), so the location of your library is unknown. Fix the file or move it away, or name the library with --library.</source>
            <translation>无法读取 {file} 中的设置（{reason}），因此不知道您的文献库在哪里。请修正或移走该文件，或用 --library 指定文献库。</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not a text file</source>
            <translation>不是文本文件</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it is not valid TOML</source>
            <translation>不是有效的 TOML</translation>
        </message>
        <message>
            <location filename="../../paperdesk/settings.py" />
            <source>it cannot be opened</source>
            <translation>无法打开</translation>
        </message>
        <message>
            <source>After</source>
            <translation type="vanished">之后</translation>
        </message>
        <message>
            <source>Before</source>
            <translation type="vanished">之前</translation>
        </message>
        <message>
            <source>Formatted citations need pandoc 3, which is not installed. Install it with: packaging/run setup --all</source>
            <translation type="vanished">生成格式化引文需要 pandoc 3，但它没有安装。安装命令：packaging/run setup --all</translation>
        </message>
        <message>
            <source>It finds PaperDesk once Settings, Other programs, is on.</source>
            <translation type="vanished">在“设置”的“其他程序”中开启访问后，Writer 就能找到 PaperDesk。</translation>
        </message>
        <message>
            <source>LibreOffice did not do it: {reason} Close LibreOffice and try again.</source>
            <translation type="vanished">LibreOffice 没有完成操作：{reason} 请关闭 LibreOffice 后重试。</translation>
        </message>
        <message>
            <source>No pairs left to decide on.</source>
            <translation type="vanished">没有需要判断的论文对了。</translation>
        </message>
        <message>
            <source>No rules yet. Create one on the right.</source>
            <translation type="vanished">还没有规则。请在右侧创建。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation type="vanished">原因</translation>
        </message>
        <message>
            <source>Text after the citation, with --style, such as: p. 3.</source>
            <translation type="vanished">与 --style 一起使用时，引用之后的文字，例如：p. 3。</translation>
        </message>
        <message>
            <source>Text before the citation, with --style, such as: see.</source>
            <translation type="vanished">与 --style 一起使用时，引用之前的文字，例如：see。</translation>
        </message>
        <message>
            <source>This library is not in a lab. The manual page “Devices” explains how to create or join one.</source>
            <translation type="vanished">此文献库不属于任何实验室。手册的“设备”页介绍了如何创建或加入实验室。</translation>
        </message>
        <message>
            <source>Turn all citations and the bibliography into plain text? They can then no longer be refreshed.</source>
            <translation type="vanished">将所有引用和参考文献列表转换为普通文本吗？之后将无法再刷新。</translation>
        </message>
        <message>
            <source>Why</source>
            <translation type="vanished">原因</translation>
        </message>
        <message>
            <source>Without pandoc 3, some details of the style may be wrong. Install it with: packaging/run setup --all</source>
            <translation type="vanished">没有 pandoc 3，样式的某些细节可能有误。安装命令：packaging/run setup --all</translation>
        </message>
    </context>
</TS>
