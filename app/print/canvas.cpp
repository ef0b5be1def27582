#include "app/print/canvas.hpp"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <cmath>
#include <numbers>

namespace jiamei::print {

namespace {

constexpr double kPointsPerMillimetre = 72.0 / 25.4;
constexpr const char* kFont = "Noto Sans CJK SC";

cairo_status_t append(void* closure, const unsigned char* data, unsigned int length)
{
    static_cast<Bytes*>(closure)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

struct Unreference {
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
struct FreeFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using Layout = std::unique_ptr<PangoLayout, Unreference>;

void setColour(cairo_t* context, Colour colour)
{
    cairo_set_source_rgba(context, colour.red, colour.green, colour.blue, colour.opacity);
}

Layout layoutOf(cairo_t* context, std::string_view words, const TextStyle& style, double width)
{
    Layout layout(pango_cairo_create_layout(context));
    const std::unique_ptr<PangoFontDescription, FreeFont> font(pango_font_description_new());
    pango_font_description_set_family(font.get(), kFont);
    pango_font_description_set_weight(font.get(), style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font.get());
    // Han characters have other forms in other languages.
    pango_context_set_language(pango_layout_get_context(layout.get()), pango_language_from_string("zh-cn"));
    // Positions are in millimetres here: rounding them to whole units would set letters apart at random.
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout.get()), FALSE);
    pango_layout_context_changed(layout.get());
    pango_layout_set_text(layout.get(), words.data(), static_cast<int>(words.size()));
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (style.isOneLine)
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_alignment(layout.get(), style.align == Align::Left    ? PANGO_ALIGN_LEFT
                                             : style.align == Align::Right ? PANGO_ALIGN_RIGHT
                                                                           : PANGO_ALIGN_CENTER);
    return layout;
}

} // namespace

void Canvas::DestroySurface::operator()(_cairo_surface* surface) const
{
    cairo_surface_destroy(surface);
}

void Canvas::DestroyContext::operator()(_cairo* context) const
{
    cairo_destroy(context);
}

Canvas::Canvas(Kind kind, _cairo_surface* surface, std::unique_ptr<Bytes> bytes, double scale)
    : m_kind(kind), m_bytes(std::move(bytes)), m_surface(surface), m_context(cairo_create(surface))
{
    cairo_scale(m_context.get(), scale, scale);
    // Widths must not depend on the pixels of the device, or a page breaks elsewhere on paper than on screen.
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
}

Canvas Canvas::pdf(PageSize size)
{
    auto bytes = std::make_unique<Bytes>();
    auto* surface = cairo_pdf_surface_create_for_stream(append, bytes.get(), size.width * kPointsPerMillimetre,
                                                        size.height * kPointsPerMillimetre);
    return {Kind::Pdf, surface, std::move(bytes), kPointsPerMillimetre};
}

Canvas Canvas::png(PageSize size, double pixelsPerMillimetre)
{
    auto* surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(std::lround(size.width * pixelsPerMillimetre)),
                                   static_cast<int>(std::lround(size.height * pixelsPerMillimetre)));
    Canvas canvas(Kind::Png, surface, std::make_unique<Bytes>(), pixelsPerMillimetre);
    canvas.fill({0, 0, size.width, size.height}, kWhite);
    return canvas;
}

Canvas Canvas::nowhere()
{
    return {Kind::Nowhere, cairo_recording_surface_create(CAIRO_CONTENT_COLOR, nullptr), std::make_unique<Bytes>(),
            kPointsPerMillimetre};
}

double Canvas::text(Area area, std::string_view words, const TextStyle& style)
{
    auto* context = m_context.get();
    const auto layout = layoutOf(context, words, style, area.width);
    setColour(context, style.colour);
    cairo_move_to(context, area.x, area.y);
    pango_cairo_show_layout(context, layout.get());
    int height = 0;
    pango_layout_get_size(layout.get(), nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

void Canvas::fill(Area area, Colour colour)
{
    setColour(m_context.get(), colour);
    cairo_rectangle(m_context.get(), area.x, area.y, area.width, area.height);
    cairo_fill(m_context.get());
}

void Canvas::fillRounded(Area area, double radius, Colour colour)
{
    using std::numbers::pi;
    auto* context = m_context.get();
    const double right = area.x + area.width - radius;
    const double bottom = area.y + area.height - radius;
    cairo_new_sub_path(context);
    cairo_arc(context, right, area.y + radius, radius, -pi / 2, 0);
    cairo_arc(context, right, bottom, radius, 0, pi / 2);
    cairo_arc(context, area.x + radius, bottom, radius, pi / 2, pi);
    cairo_arc(context, area.x + radius, area.y + radius, radius, pi, 3 * pi / 2);
    cairo_close_path(context);
    setColour(context, colour);
    cairo_fill(context);
}

void Canvas::line(double x1, double y1, double x2, double y2, double width, Colour colour)
{
    setColour(m_context.get(), colour);
    cairo_set_line_width(m_context.get(), width);
    cairo_move_to(m_context.get(), x1, y1);
    cairo_line_to(m_context.get(), x2, y2);
    cairo_stroke(m_context.get());
}

void Canvas::dashedLine(double x1, double y, double x2, Colour colour)
{
    constexpr double kDash = 1.2;
    constexpr double kWidth = 0.2;
    cairo_set_dash(m_context.get(), &kDash, 1, 0);
    line(x1, y, x2, y, kWidth, colour);
    cairo_set_dash(m_context.get(), nullptr, 0, 0);
}

void Canvas::bars(Area area, const std::vector<bool>& modules)
{
    auto* context = m_context.get();
    const double module = area.width / static_cast<double>(modules.size());
    cairo_save(context);
    cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE);
    setColour(context, {0, 0, 0});
    for (std::size_t first = 0; first < modules.size();) {
        std::size_t end = first;
        while (end < modules.size() && modules[end])
            ++end;
        // One rectangle a run, as for a symbol of squares.
        if (end > first)
            cairo_rectangle(context, area.x + static_cast<double>(first) * module, area.y,
                            static_cast<double>(end - first) * module, area.height);
        first = end + 1;
    }
    cairo_fill(context);
    cairo_restore(context);
}

void Canvas::qr(double x, double y, double side, const QrModules& modules)
{
    auto* context = m_context.get();
    fill({x, y, side, side}, kWhite);
    const double module = side / (modules.size + 2 * kQuietModules);
    cairo_save(context);
    cairo_set_antialias(context, CAIRO_ANTIALIAS_NONE);
    setColour(context, {0, 0, 0});
    for (int row = 0; row < modules.size; ++row) {
        for (int column = 0; column < modules.size;) {
            int end = column;
            while (end < modules.size && modules.at(end, row))
                ++end;
            // One rectangle a run: hairlines between modules would blur the symbol.
            if (end > column)
                cairo_rectangle(context, x + (column + kQuietModules) * module, y + (row + kQuietModules) * module,
                                (end - column) * module, module);
            column = end + 1;
        }
    }
    cairo_fill(context);
    cairo_restore(context);
}

void Canvas::watermark(Area area, std::string_view words)
{
    constexpr double kAngle = -std::numbers::pi / 7;
    auto* context = m_context.get();
    cairo_save(context);
    cairo_rectangle(context, area.x, area.y, area.width, area.height);
    cairo_clip(context);
    cairo_translate(context, area.x + area.width / 2, area.y + area.height / 2);
    cairo_rotate(context, kAngle);
    const double size = std::min(area.width / 3, area.height / 2);
    const TextStyle style{size, true, {0.75, 0.1, 0.1, 0.16}, Align::Centre, true};
    text({-area.width, -size * 0.75, 2 * area.width, 0}, words, style);
    cairo_restore(context);
}

void Canvas::nextPage()
{
    cairo_show_page(m_context.get());
}

void Canvas::moveTo(double x, double y)
{
    cairo_save(m_context.get());
    cairo_translate(m_context.get(), x, y);
}

void Canvas::moveBack()
{
    cairo_restore(m_context.get());
}

Result<Bytes> Canvas::finish()
{
    cairo_surface_flush(m_surface.get());
    auto status = cairo_status(m_context.get());
    if (status == CAIRO_STATUS_SUCCESS && m_kind == Kind::Png)
        status = cairo_surface_write_to_png_stream(m_surface.get(), append, m_bytes.get());
    m_context.reset();
    cairo_surface_finish(m_surface.get());
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(m_surface.get());
    if (status != CAIRO_STATUS_SUCCESS)
        return refuse(ErrorCode::StorageFailed, {{"what", std::string(cairo_status_to_string(status))}});
    return std::move(*m_bytes);
}

} // namespace jiamei::print
