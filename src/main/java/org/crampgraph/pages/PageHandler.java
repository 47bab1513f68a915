package org.crampgraph.pages;

import static org.crampgraph.transport.response.ErrorCode.BAD_REQUEST;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.ext.web.RoutingContext;
import org.crampgraph.pages.model.BadParameterException;
import org.crampgraph.pages.model.Page;
import org.crampgraph.pages.model.Parameters;
import org.crampgraph.pages.model.Place;
import org.crampgraph.pages.model.Question;
import org.crampgraph.pages.templates.Renderer;
import org.crampgraph.transport.Caller;
import org.crampgraph.transport.admission.Admission;
import org.crampgraph.transport.cache.KeptAnswer;
import org.crampgraph.transport.cache.Reply.Kept;
import org.crampgraph.transport.http.HttpCaller;
import org.crampgraph.transport.http.UrlParameters;
import org.crampgraph.transport.response.Incident;
import org.crampgraph.transport.response.RefusedException;
import org.jboss.logging.Logger;

/// Answers a request for a page: asks, renders, sends; an error becomes a page with its status.
@Singleton
class PageHandler {

    private static final Logger LOG = Logger.getLogger(PageHandler.class);

    private final Answers answers;
    private final Renderer renderer;
    private final PageCache cache;
    private final PageSender sender;
    private final ErrorPages errors;
    private final HttpCaller callers;
    private final Admission admission;
    private final ExecutorService threads;
    private final PagesConfig config;

    PageHandler(Answers answers, Renderer renderer, PageCache cache, PageSender sender, ErrorPages errors,
            HttpCaller callers, Admission admission, @VirtualThreads ExecutorService threads, PagesConfig config) {
        this.answers = answers;
        this.renderer = renderer;
        this.cache = cache;
        this.sender = sender;
        this.errors = errors;
        this.callers = callers;
        this.admission = admission;
        this.threads = threads;
        this.config = config;
    }

    /// What sends a response. It blocks.
    interface Work {

        void run(RoutingContext http, Place place, Caller caller);
    }

    void handle(RoutingContext http, Page page) {
        run(http, (request, place, caller) -> show(request, page, place, caller));
    }

    /// Runs it on a virtual thread, if the service is not overloaded.
    void run(RoutingContext http, Work work) {
        var place = Place.of(http.request(), config.address());
        var permit = admission.requests().permit();
        try {
            permit.admit();
        } catch (RefusedException full) {
            sender.send(http, errors.page(full, place));
            return;
        }
        var gone = new CompletableFuture<Void>();
        http.addEndHandler(end -> {
            permit.close();
            if (end.failed()) {
                gone.complete(null);
            }
        });
        threads.execute(() -> {
            try {
                guarded(http, work, place, callers.of(http.request(), Answers.JSON, gone));
            } catch (RuntimeException | Error fault) { // not even the page of an error
                http.fail(fault);
            }
        });
    }

    private void guarded(RoutingContext http, Work work, Place place, Caller caller) {
        try {
            work.run(http, place, caller);
        } catch (CancellationException left) {
            LOG.debug("The client disconnected before the page was ready");
        } catch (RefusedException refusal) {
            sender.send(http, errors.page(refusal, place));
        } catch (BadParameterException bad) {
            sender.send(http, errors.page(new RefusedException(BAD_REQUEST, bad.getMessage()), place));
        } catch (RuntimeException | Error fault) {
            sender.send(http, errors.page(new RefusedException(Incident.answer(fault).errors()), place));
        }
    }

    private void show(RoutingContext http, Page page, Place place, Caller caller) {
        var given = new Parameters(http.pathParam("slug"), UrlParameters.of(http.request().query()), Map.of());
        try {
            show(http, page, given, place, caller);
        } catch (RefusedException refusal) {
            var field = page.fieldOf(refusal).orElseThrow(() -> refusal);
            show(http, page, given.without(new BadParameterException(field, refusal.getMessage())), place, caller);
        }
    }

    private void show(RoutingContext http, Page page, Parameters given, Place place, Caller caller) {
        try {
            show(http, page, given, page.question(given), place, caller);
        } catch (BadParameterException bad) {
            show(http, page, given.without(bad), place, caller);
        }
    }

    private void show(RoutingContext http, Page page, Parameters given, Question question, Place place,
            Caller caller) {
        var asked = answers.ask(question, caller);
        Supplier<Optional<KeptAnswer>> render = () -> render(page, given, question, asked, place);
        var rendered = asked.kept().isEmpty() || !given.isValid() ? render.get()
                : cache.get(http.request().uri(), place, asked.kept().get().answer(), render);
        if (rendered.isEmpty()) {
            sender.send(http, errors.notFound(given.slug(), place, caller));
        } else if (!given.isValid()) {
            sender.send(http, new ErrorPages.Result(400, 0, rendered.get()));
        } else if (asked.kept().isEmpty()) {
            sender.sendOnce(http, rendered.get());
        } else {
            sender.send(http, new Kept(rendered.get(), asked.kept().get().origin()), asked.key().orElseThrow());
        }
    }

    /// Empty if the answer has no such entry.
    private Optional<KeptAnswer> render(Page page, Parameters given, Question question, Answers.Asked asked,
            Place place) {
        var data = asked.data();
        return page.view(given, data).map(view -> view.with("problems", given.problems()))
                .map(view -> renderer.page(view, place, data, answers.document(question),
                        question.variables().toString()));
    }
}
