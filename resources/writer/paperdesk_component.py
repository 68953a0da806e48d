"""The menu of PaperDesk in LibreOffice Writer: dialogs, and requests to PaperDesk on this computer."""

import json
import os
import sys
import threading
import urllib.error
import urllib.request

import uno
import unohelper
from com.sun.star.awt import XCallback
from com.sun.star.task import XJobExecutor

FOLDER = os.path.dirname(__file__)
if os.path.join(FOLDER, "pythonpath") not in sys.path:
    sys.path.append(os.path.join(FOLDER, "pythonpath"))

import paperdesk_writer as writer  # noqa: E402 - its folder is only now known
from paperdesk_citing import Citing  # noqa: E402

FORMAT_S = 300  # for PaperDesk to format a document; picking has no limit
INFO, QUESTION = "INFOBOX", "QUERYBOX"
YES, OK_BUTTON, YES_NO = 2, 1, 3


def read_packed(name):
    """A JSON file of the extension."""
    with open(os.path.join(FOLDER, name), encoding="utf-8") as packed:
        return json.load(packed)


class PaperDesk:
    """PaperDesk on this computer."""

    def __init__(self, port):
        self.port = port
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def ask(self, path, told=None):
        """The answer to a request: an object.

        Raises:
            Failed: nobody answers, it is another program, or PaperDesk says why not.
        """
        body = None if told is None else json.dumps(told).encode()
        headers = {"Content-Type": "application/json", "User-Agent": "LibreOffice"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/paperdesk/{path}", body, headers)
        try:
            with self._opener.open(request, timeout=None if path == "pick" else FORMAT_S) as answer:
                return json.loads(answer.read().decode())
        except urllib.error.HTTPError as error:
            if error.code in (422, 500):
                raise writer.Failed("said", reason=error.read().decode()) from error
            raise writer.Failed("not-paperdesk", port=self.port) from error
        except OSError as error:
            raise writer.Failed("no-answer") from error
        except ValueError as error:
            raise writer.Failed("not-paperdesk", port=self.port) from error


class _Call(unohelper.Base, XCallback):
    def __init__(self, act):
        self._act = act

    def notify(self, _data):
        self._act()


class Dialogs:
    """What the user is shown and asked in LibreOffice."""

    def __init__(self, context, texts):
        self._context, self._texts = context, texts

    def _make(self, name):
        return self._context.ServiceManager.createInstanceWithContext(name, self._context)

    def later(self, work, then):
        """Work on another thread, as the user may take long, then go on with its result on LibreOffice's own."""
        callback = self._make("com.sun.star.awt.AsyncCallback")

        def run():
            try:
                found = work()
            except writer.Failed as failed:
                found = failed
            callback.addCallback(_Call(lambda: then(found)), None)

        threading.Thread(target=run, name="PaperDesk", daemon=True).start()

    def tell(self, frame, text):
        """Show a sentence."""
        self._box(frame, INFO, OK_BUTTON, text)

    def confirm(self, frame, text):
        """Ask a question that is answered by yes or no."""
        return self._box(frame, QUESTION, YES_NO, text) == YES

    def _box(self, frame, kind, buttons, text):
        window = frame.getContainerWindow()
        kind = uno.Enum("com.sun.star.awt.MessageBoxType", kind)
        return window.getToolkit().createMessageBox(window, kind, buttons, "PaperDesk", text).execute()

    def choose(self, frame, title, names, current):
        """The place of the name that the user chooses from a list, or -1."""
        model = self._make("com.sun.star.awt.UnoControlDialogModel")
        model.Width, model.Height, model.Title, model.Closeable = 220, 190, title, True
        for kind, name, x, y, width, height in (
            ("ListBox", "list", 6, 6, 208, 156),
            ("Button", "cancel", 102, 170, 54, 14),
            ("Button", "ok", 160, 170, 54, 14),
        ):
            part = model.createInstance(f"com.sun.star.awt.UnoControl{kind}Model")
            part.PositionX, part.PositionY, part.Width, part.Height = x, y, width, height
            model.insertByName(name, part)
        model.getByName("list").StringItemList = tuple(names)
        model.getByName("list").SelectedItems = (current,) if current >= 0 else ()
        for name, kind in (("ok", 1), ("cancel", 2)):
            model.getByName(name).PushButtonType = kind
            model.getByName(name).Label = self._texts[name]
        model.getByName("ok").DefaultButton = True
        dialog = self._make("com.sun.star.awt.UnoControlDialog")
        dialog.setModel(model)
        dialog.createPeer(self._make("com.sun.star.awt.Toolkit"), frame.getContainerWindow())
        try:
            chosen = dialog.getControl("list").getSelectedItemPos
            return chosen() if dialog.execute() == 1 else -1
        finally:
            dialog.dispose()


class Commands(unohelper.Base, XJobExecutor):
    """The commands of the menu, by name."""

    def __init__(self, context):
        self._context = context
        self._texts = read_packed("texts.json")
        self._dialogs = Dialogs(context, self._texts)
        self._paperdesk = PaperDesk(read_packed("address.json")["port"])

    def trigger(self, name):
        """Run a command for the document in front."""
        desktop = self._context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self._context)
        document = desktop.getCurrentComponent()
        frame = desktop.getCurrentFrame()
        if document is None or not document.supportsService("com.sun.star.text.TextDocument"):
            self._dialogs.tell(frame, self._texts["no-text"])
            return
        self.run(name, document, frame)

    def run(self, name, document, frame):
        """Run a command for a document."""
        citing = Citing(document, self._paperdesk.ask, self._texts)
        place = document.getCurrentController().getViewCursor()
        self._guarded(frame, citing, lambda: getattr(self, "_" + name)(citing, frame, place))

    def _guarded(self, frame, citing, act):
        try:
            act()
            if citing.told:
                self._dialogs.tell(frame, "\n\n".join(citing.told))
        except writer.Failed as failed:
            text = failed.values["reason"] if failed.name == "said" else self._texts[failed.name]
            self._dialogs.tell(frame, text if failed.name == "said" else text.format(**failed.values))

    def _pick(self, frame, citing, papers, use):
        def then(found):
            def act():
                if isinstance(found, writer.Failed):
                    raise found
                if found["papers"]:
                    use(found["papers"])

            self._guarded(frame, citing, act)

        self._dialogs.later(lambda: self._paperdesk.ask("pick", {"papers": papers}), then)

    def _insert(self, citing, frame, place):
        citing.check_place(place)
        here = place.getStart()
        self._pick(frame, citing, [], lambda papers: citing.insert(here, papers))

    def _edit(self, citing, frame, place):
        citation = writer.citation_at(citing.document, place.getStart())
        if citation is None:
            raise writer.Failed("no-citation")
        self._pick(frame, citing, citation.papers, lambda papers: citing.edit(citation, papers))

    def _bibliography(self, citing, _frame, place):
        citing.insert_bibliography(place.getStart())

    def _refresh(self, citing, _frame, _place):
        citing.refresh()

    def _style(self, citing, frame, _place):
        known = self._paperdesk.ask("styles")
        names = [style["name"] for style in known["styles"]]
        now = citing.style or known["style"]
        current = names.index(now) if now in names else -1
        titles = [style["title"] for style in known["styles"]]
        chosen = self._dialogs.choose(frame, self._texts["style-title"], titles, current)
        if chosen >= 0:
            citing.set_style(names[chosen])

    def _unlink(self, citing, frame, _place):
        if self._dialogs.confirm(frame, self._texts["unlink-question"]):
            citing.unlink()


g_ImplementationHelper = unohelper.ImplementationHelper()
g_ImplementationHelper.addImplementation(Commands, "org.paperdesk.Writer", ("com.sun.star.task.Job",))
